import type { Lexicon, Stemmer } from '../compare/CompareOptions';
import { conceptsIn, phrasesOf } from '../compare/tokens/conceptsIn';
import { normalise } from '../compare/tokens/normalise';
import { wordsOf } from '../compare/tokens/wordsOf';

/** Cuts a plain text into stems, and the concepts whose phrases stand in it. */
export type SearchTokeniser = (text: string) => { words: string[]; concepts: string[] };

export function searchTokeniser(stem: Stemmer, lexicon: Lexicon | undefined): SearchTokeniser {
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const stemsOf = (text: string) => wordsOf(normalise(text)).map(stemOf);
  const phrases = lexicon && phrasesOf(lexicon, stem, stemsOf);
  return (text) => {
    const words = stemsOf(text);
    // a theme is too wide to find anything by
    const found = conceptsIn(words.map((stem) => ({ stem, phrases: phrases?.get(stem) ?? [] })));
    return { words, concepts: [...found].filter((concept) => concept.includes('/')) };
  };
}

/**
 * An English word without its commonest ending: enough for finding, where what remains is matched with a letter to spare, and
 * a tenth of Porter's size.
 */
export function stemLightly(word: string): string {
  return word.replace(/(?<=.{4})e?ments?$|(?<=.{3})(?:ing|ed|es|s|e)$/, '').replace(/(?<=.{3})y$/, 'i');
}
