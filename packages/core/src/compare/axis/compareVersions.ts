import type { Comparison } from '../Comparison';
import type { CompareOptions } from '../CompareOptions';
import type { LadderPart } from '../LadderPart';
import { compareParts, finish } from './compareParts';

/**
 * What a new version of a ladder changes. Takes whole ladders, or one level or track of each.
 *
 * @example
 * compareVersions(before, after)
 * compareVersions({ ladder: before, level: 'e4' }, { ladder: after, level: 'e4' })
 */
export function compareVersions(before: LadderPart, after: LadderPart, options?: CompareOptions): Comparison {
  return finish(compareParts('version', before, after, options));
}
