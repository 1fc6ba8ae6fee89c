import { gather } from '../gather';
import type { Lexicon, Stemmer } from '../CompareOptions';

/** A phrase of a lexicon. */
export interface Phrase {
  stems: readonly string[];
  /** The concept it shows, and its theme if it has one. */
  concepts: readonly string[];
}

/** The concepts whose phrases occur in a text, and their themes, each once. Words come with the phrases they start. */
export function conceptsIn(words: readonly { stem: string; phrases: readonly Phrase[] }[]): Set<string> {
  const found = new Set<string>();
  words.forEach(({ phrases }, i) => {
    for (const { stems, concepts } of phrases) {
      if (stems.every((stem, j) => words[i + j]?.stem === stem)) for (const concept of concepts) found.add(concept);
    }
  });
  return found;
}

const made = new WeakMap<Lexicon, { stemmer: Stemmer; phrases: ReadonlyMap<string, Phrase[]> }>();

/** The phrases of a lexicon by their first stem; remembered, since it takes longer than to compare two levels. */
export function phrasesOf(lexicon: Lexicon, stemmer: Stemmer, stemsOf: (text: string) => string[]) {
  const before = made.get(lexicon);
  if (before?.stemmer === stemmer) return before.phrases;
  const all = Object.entries(lexicon).flatMap(([name, texts]) => {
    const concepts = [`#${name}`, ...(name.includes('/') ? [`#${name.slice(0, name.indexOf('/'))}`] : [])];
    return (typeof texts === 'string' ? texts.split(',') : texts).map((text) => ({ stems: stemsOf(text), concepts }));
  });
  const phrases = gather(
    all.filter(({ stems }) => stems.length > 0),
    ({ stems }) => stems[0] ?? '',
  );
  made.set(lexicon, { stemmer, phrases });
  return phrases;
}
