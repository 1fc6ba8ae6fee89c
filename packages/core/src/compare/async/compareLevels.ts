import type { Ladder } from '../../model/Ladder';
import type { LevelPart } from '../axis/compareLevels';
import type { Comparison } from '../Comparison';
import type { AsyncOptions } from './AsyncOptions';
import { compareSlowly } from './compareSlowly';

/**
 * The same as `compareLevels` of `@ladderkit/core/compare`, without blocking: can be ended, reports progress, and takes
 * vectors of your own.
 *
 * @example await compareLevels(ladder, 'e4', 'e5', { signal: AbortSignal.timeout(2000) })
 */
export function compareLevels(ladder: Ladder, from: string, to: string, options?: AsyncOptions): Promise<Comparison>;
export function compareLevels(from: LevelPart, to: LevelPart, options?: AsyncOptions): Promise<Comparison>;
export function compareLevels(
  ...args: [Ladder, string, string, (AsyncOptions | undefined)?] | [LevelPart, LevelPart, (AsyncOptions | undefined)?]
): Promise<Comparison> {
  if (isInOneLadder(args)) {
    const [ladder, from, to, options] = args;
    return compareSlowly('level', { ladder, level: from }, { ladder, level: to }, options);
  }
  const [from, to, options] = args;
  return compareSlowly('level', from, to, options);
}

const isInOneLadder = (args: readonly unknown[]): args is [Ladder, string, string, (AsyncOptions | undefined)?] =>
  typeof args[1] === 'string';
