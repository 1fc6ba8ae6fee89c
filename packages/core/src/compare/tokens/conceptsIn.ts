import { gather } from '../gather';
import type { Lexicon, Stemmer } from '../CompareOptions';

/** The phrases of a lexicon by their first stem. */
export type Phrases = ReadonlyMap<string, Phrase[]>;

interface Phrase {
  stems: string[];
  /** The concept, and its theme if it has one. */
  concepts: string[];
}

/** The concepts whose phrases occur in a text, and their themes, each once. */
export function conceptsIn(stems: readonly string[], phrases: Phrases): Set<string> {
  const found = new Set<string>();
  stems.forEach((stem, i) => {
    for (const phrase of phrases.get(stem) ?? []) {
      if (phrase.stems.every((each, j) => stems[i + j] === each)) for (const each of phrase.concepts) found.add(each);
    }
  });
  return found;
}

const made = new WeakMap<Lexicon, { stemmer: Stemmer; phrases: Phrases }>();

/** Stems a lexicon; remembered, since it takes longer than to compare two levels. */
export function phrasesOf(lexicon: Lexicon, stemmer: Stemmer, stemsOf: (text: string) => string[]): Phrases {
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
