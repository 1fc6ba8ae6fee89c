import type { Ladder } from '../../model/Ladder';
import type { Comparison } from '../Comparison';
import type { CompareOptions } from '../CompareOptions';
import { compareParts, finish } from './compareParts';

/** One track of a ladder, named by its id or title. */
export interface TrackPart {
  ladder: Ladder;
  track: string;
}

/**
 * What one track asks and another does not, level by level where their ranks are shared, and as a whole. Throws when a
 * ladder has no such track.
 *
 * @example compareTracks(ladder, 'technical', 'management')
 */
export function compareTracks(ladder: Ladder, from: string, to: string, options?: CompareOptions): Comparison;
export function compareTracks(from: TrackPart, to: TrackPart, options?: CompareOptions): Comparison;
export function compareTracks(
  ...args:
    [Ladder, string, string, (CompareOptions | undefined)?] | [TrackPart, TrackPart, (CompareOptions | undefined)?]
): Comparison {
  if (isInOneLadder(args)) {
    const [ladder, from, to, options] = args;
    return finish(compareParts('track', { ladder, track: from }, { ladder, track: to }, options));
  }
  const [from, to, options] = args;
  return finish(compareParts('track', from, to, options));
}

const isInOneLadder = (args: readonly unknown[]): args is [Ladder, string, string, (CompareOptions | undefined)?] =>
  typeof args[1] === 'string';
