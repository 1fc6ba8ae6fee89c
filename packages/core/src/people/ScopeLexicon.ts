import type { ScopeChange } from '../compare/Comparison';

/**
 * The words of one language that show how high a statement sets the bar. Plain data: write it by hand, keep it as JSON,
 * extend ours with `extendScopeLexicon`, check it with `checkScopeLexicon`.
 *
 * Every text here is a list of phrases with commas between them: `own work, own task*`. A phrase is one or more words in
 * lower case. `task*` stands for every word that begins so, and `*` alone for any one word. Where phrases overlap the
 * longest holds. Only the language and the scales are needed; without `openers`, say, a clause begins after a stop only.
 */
export interface ScopeLexicon {
  /** A BCP 47 language tag; `en` also serves `en-GB`. */
  language: string;
  /** Words that are passed over within and around phrases: articles, possessives. */
  fillers?: string | undefined;
  /** What may stand at the end of a word of a phrase: `lead` also stands for leads, unless another phrase has that. */
  endings?: string | undefined;
  /** Words that take back what follows them within four words: not, never, without. */
  negations?: string | undefined;
  /** Words after which a clause may begin, so that a verb there is what the person does: and, will, actively. */
  openers?: string | undefined;
  /** Words that join a further clause to a statement: and, then. */
  joining?: string | undefined;
  /** Words that end a noun phrase, besides those of `openers` and `joining`: of, for, which. */
  connectives?: string | undefined;
  scales: ScopeScale[];
}

/** Phrases that can be put in order. Only phrases of one scale are compared with each other. */
export interface ScopeScale {
  dimension: ScopeChange['dimension'];
  /** From the lowest bar to the highest; the phrases of a step ask as much as each other. */
  steps: string[];
  /**
   * Where a statement stands that shows none of these phrases, as an index into `steps`; 1.5 is between the second and the
   * third. Absent: nothing is concluded when one side shows none.
   */
  unsaid?: number | undefined;
  /**
   * `clause`: a phrase counts only where a clause begins, and the first one found speaks for the statement. `extent`: one that
   * only one side shows counts only where no other word of its noun phrase follows: "across the industry", not "industry events".
   */
  at?: 'clause' | 'extent' | undefined;
  /** Phrases that contain one of the others and say nothing of the bar: team lead, one on one. */
  ignore?: string | undefined;
}

/** The lists of words that all scales of a lexicon share. */
export const WORD_LISTS = ['fillers', 'endings', 'negations', 'openers', 'joining', 'connectives'] as const;
