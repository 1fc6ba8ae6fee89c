import { WORD_LISTS, type ScopeLexicon } from './ScopeLexicon';

/**
 * A lexicon with the phrases of another beside its own. Scales are added as they stand; of two scales that show different
 * things of one statement, the surer change is kept, and of equally sure ones that of the added scale.
 *
 * @example
 * const ours = extendScopeLexicon(scopeLexiconEn, {
 *   scales: [{ dimension: 'reach', steps: ['stream', 'value chain', 'harbour'] }],
 * });
 */
export function extendScopeLexicon(lexicon: ScopeLexicon, more: Partial<ScopeLexicon>): ScopeLexicon {
  const lists = WORD_LISTS.map((list) => [list, [more[list], lexicon[list]].filter(Boolean).join(', ')]);
  const scales = [...(more.scales ?? []), ...lexicon.scales];
  return { ...lexicon, ...more, ...Object.fromEntries(lists), scales };
}
