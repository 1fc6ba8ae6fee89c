import type { Stemmer } from '../compare/CompareOptions';

/** One round of a stemmer: of its endings the first that fits is replaced. Longest first. */
export type Round = readonly (readonly [ending: string, replacement: string])[];

/**
 * A light stemmer: in each round at most one ending goes, and only where `least` letters remain before it. Light stemmers
 * take away inflection and the commonest derivation; they find about as much as heavy ones and join fewer strangers.
 */
export function createStemmer(rounds: readonly Round[], least = 3, fold: Stemmer = (word) => word): Stemmer {
  return (word) => {
    let stem = fold(word);
    for (const round of rounds) {
      const rule = round.find(([ending]) => stem.endsWith(ending) && stem.length - ending.length >= least);
      if (rule) stem = stem.slice(0, stem.length - rule[0].length) + rule[1];
    }
    return stem;
  };
}

/** Letters without their accents. */
export const withoutAccents: Stemmer = (word) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Endings without replacement, longest first. */
export const endings = (list: string): Round =>
  list
    .split(' ')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((ending) => [ending, ''] as const);
