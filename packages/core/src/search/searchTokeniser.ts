import type { Lexicon, Stemmer } from '../compare/CompareOptions';
import { conceptsIn, wordReader, type Word } from '../compare/tokens/conceptsIn';
import { normalise } from '../compare/tokens/normalise';
import { wordsOf } from '../compare/tokens/wordsOf';

/** Cuts a plain text into stems, and the concepts whose phrases stand in it. */
export type SearchTokeniser = (text: string) => { words: string[]; concepts: string[] };

export function searchTokeniser(stem: Stemmer, lexicon: Lexicon | undefined): SearchTokeniser {
  const cut = (text: string) => wordsOf(normalise(text));
  const read = wordReader(lexicon, stem);
  const known = new Map<string, Word>();
  const wordOf = (word: string) => {
    const before = known.get(word);
    if (before) return before;
    const learnt = read(word);
    known.set(word, learnt);
    return learnt;
  };
  return (text) => {
    const words = cut(text).map(wordOf);
    // a theme is too wide to find anything by
    const concepts = [...conceptsIn(words)].filter((concept) => concept.includes('/'));
    return { words: words.map((word) => word.stem), concepts };
  };
}

/**
 * An English word without its commonest ending: enough for finding, where what remains is matched with a letter to spare, and
 * a tenth of Porter's size.
 */
export function stemLightly(word: string): string {
  return word.replace(/(?<=.{4})e?ments?$|(?<=.{3})(?:ing|ed|es|s|e)$/, '').replace(/(?<=.{3})y$/, 'i');
}
