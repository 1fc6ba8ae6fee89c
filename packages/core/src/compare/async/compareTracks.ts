import type { Ladder } from '../../model/Ladder';
import type { TrackPart } from '../axis/compareTracks';
import type { Comparison } from '../Comparison';
import type { AsyncOptions } from './AsyncOptions';
import { compareSlowly } from './compareSlowly';

/**
 * The same as `compareTracks` of `@ladderkit/core/compare`, without blocking: can be ended, reports progress, and takes
 * vectors of your own.
 *
 * @example await compareTracks(ladder, 'technical', 'management', { signal: AbortSignal.timeout(2000) })
 */
export function compareTracks(ladder: Ladder, from: string, to: string, options?: AsyncOptions): Promise<Comparison>;
export function compareTracks(from: TrackPart, to: TrackPart, options?: AsyncOptions): Promise<Comparison>;
export function compareTracks(
  ...args: [Ladder, string, string, (AsyncOptions | undefined)?] | [TrackPart, TrackPart, (AsyncOptions | undefined)?]
): Promise<Comparison> {
  if (isInOneLadder(args)) {
    const [ladder, from, to, options] = args;
    return compareSlowly('track', { ladder, track: from }, { ladder, track: to }, options);
  }
  const [from, to, options] = args;
  return compareSlowly('track', from, to, options);
}

const isInOneLadder = (args: readonly unknown[]): args is [Ladder, string, string, (AsyncOptions | undefined)?] =>
  typeof args[1] === 'string';
