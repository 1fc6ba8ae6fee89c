import type { ScopeLexicon } from './ScopeLexicon';

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
  const both = (key: 'fillers' | 'endings' | 'negations' | 'openers' | 'joining') =>
    [more[key], lexicon[key]].filter(Boolean).join(', ');
  return {
    language: more.language ?? lexicon.language,
    fillers: both('fillers'),
    endings: both('endings'),
    negations: both('negations'),
    openers: both('openers'),
    joining: both('joining'),
    scales: [...(more.scales ?? []), ...lexicon.scales],
  };
}
