import { gather } from '../gather';
import type { Lexicon, Stemmer } from '../CompareOptions';
import { normalise } from './normalise';
import { wordsOf } from './wordsOf';

/** A word of a text, and the phrases of a lexicon that start with it. */
export interface Word {
  stem: string;
  /** As it is written, told from stems. */
  form: string;
  phrases: readonly Phrase[];
}

/** A phrase of a lexicon. */
interface Phrase {
  /** Stems, or forms where only those very words count. */
  words: readonly string[];
  /** The concept it shows, and its theme if it has one. */
  concepts: readonly string[];
}

/** The concepts whose phrases occur in a text, and their themes, each once. */
export function conceptsIn(text: readonly Word[]): Set<string> {
  const found = new Set<string>();
  text.forEach(({ phrases }, i) => {
    for (const { words, concepts } of phrases) {
      if (words.every((word, j) => word === text[i + j]?.stem || word === text[i + j]?.form))
        for (const concept of concepts) found.add(concept);
    }
  });
  return found;
}

/** Learns what a lexicon knows of a word. */
export function wordReader(lexicon: Lexicon | undefined, stemmer: Stemmer): (word: string) => Word {
  const phrases = lexicon && phrasesOf(lexicon, stemmer);
  return (word) => {
    const [stem, form] = [stemmer(word), formOf(word)];
    return { stem, form, phrases: [stem, form].flatMap((first) => phrases?.get(first) ?? []) };
  };
}

const formOf = (word: string) => `=${word}`;

const made = new WeakMap<Lexicon, { stemmer: Stemmer; phrases: ReadonlyMap<string, Phrase[]> }>();

/** The phrases of a lexicon by their first word; remembered, since it takes longer than to compare two levels. */
function phrasesOf(lexicon: Lexicon, stemmer: Stemmer) {
  const before = made.get(lexicon);
  if (before?.stemmer === stemmer) return before.phrases;
  const all = Object.entries(lexicon).flatMap(([name, texts]) => {
    const concepts = [`#${name}`, ...(name.includes('/') ? [`#${name.slice(0, name.indexOf('/'))}`] : [])];
    return (typeof texts === 'string' ? texts.split(',') : texts).map((text) => {
      const read = text.includes('=') ? formOf : stemmer;
      return { words: wordsOf(normalise(text)).map(read), concepts };
    });
  });
  const phrases = gather(
    all.filter(({ words }) => words.length > 0),
    ({ words }) => words[0] ?? '',
  );
  made.set(lexicon, { stemmer, phrases });
  return phrases;
}
