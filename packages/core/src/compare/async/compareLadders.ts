import type { Comparison } from '../Comparison';
import type { LadderPart } from '../LadderPart';
import type { AsyncOptions } from './AsyncOptions';
import { compareSlowly } from './compareSlowly';

/**
 * The same as `compareLadders` of `@ladderkit/core/compare`, without blocking: can be ended, reports progress, and takes
 * vectors of your own.
 *
 * @example await compareLadders(from, to, { embed: (texts) => model.embed(texts) })
 */
export function compareLadders(from: LadderPart, to: LadderPart, options?: AsyncOptions): Promise<Comparison> {
  return compareSlowly('company', from, to, options);
}
