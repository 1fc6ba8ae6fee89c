import type { Ladder } from '../../model/Ladder';
import type { Comparison } from '../Comparison';
import type { CompareOptions } from '../CompareOptions';
import { compareParts, finish } from './compareParts';

/** One level of a ladder, named by its id, code or title. */
export interface LevelPart {
  ladder: Ladder;
  level: string;
}

/**
 * What changes from one level to another: of one ladder, or of two. A level brings the expectations it includes, so that
 * nothing inherited counts as new. Throws when a ladder has no such level.
 *
 * @example
 * compareLevels(ladder, 'e4', 'e5', { lexicon: lexiconEn })
 * compareLevels({ ladder: ours, level: 'e4' }, { ladder: theirs, level: 'senior' })
 */
export function compareLevels(ladder: Ladder, from: string, to: string, options?: CompareOptions): Comparison;
export function compareLevels(from: LevelPart, to: LevelPart, options?: CompareOptions): Comparison;
export function compareLevels(
  ...args:
    [Ladder, string, string, (CompareOptions | undefined)?] | [LevelPart, LevelPart, (CompareOptions | undefined)?]
): Comparison {
  if (isInOneLadder(args)) {
    const [ladder, from, to, options] = args;
    return finish(compareParts('level', { ladder, level: from }, { ladder, level: to }, options));
  }
  const [from, to, options] = args;
  return finish(compareParts('level', from, to, options));
}

const isInOneLadder = (args: readonly unknown[]): args is [Ladder, string, string, (CompareOptions | undefined)?] =>
  typeof args[1] === 'string';
