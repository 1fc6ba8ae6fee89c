import type { Comparison } from '../Comparison';
import type { LadderPart } from '../LadderPart';
import type { AsyncOptions } from './AsyncOptions';
import { compareSlowly } from './compareSlowly';

/**
 * The same as `compareVersions` of `@ladderkit/core/compare`, without blocking: can be ended, reports progress, and takes
 * vectors of your own.
 *
 * @example await compareVersions(before, after, { embed: (texts) => model.embed(texts) })
 */
export function compareVersions(before: LadderPart, after: LadderPart, options?: AsyncOptions): Promise<Comparison> {
  return compareSlowly('version', before, after, options);
}
