import type { Comparison } from '../Comparison';
import type { CompareOptions } from '../CompareOptions';
import type { LadderPart } from '../LadderPart';
import { compareParts, finish } from './compareParts';

/**
 * What the ladders of two companies have in common: one row for each link, and the nearest statements where there is
 * none. `added` and `removed` mean "no counterpart found", never "only this company expects it".
 *
 * @example
 * compareLadders(ours, theirs, { lexicon: lexiconEn })
 * compareLadders({ ladder: ours, level: 'm2' }, { ladder: theirs, level: 'em' }, { lexicon: lexiconEn })
 */
export function compareLadders(from: LadderPart, to: LadderPart, options?: CompareOptions): Comparison {
  return finish(compareParts('company', from, to, options));
}
