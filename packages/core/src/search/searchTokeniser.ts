import type { Lexicon, Stemmer } from '../compare/CompareOptions';
import { wordReader, type Word } from '../compare/tokens/conceptsIn';
import { normalise } from '../compare/tokens/normalise';
import { wordsOf } from '../compare/tokens/wordsOf';
import { foldAccents } from './foldAccents';

/** A word, and the texts that have it or another word with its stem: in rising order, twice where a text has it twice. */
export interface Term extends Word {
  texts: number[];
}

/** Cuts plain texts into words. */
export interface SearchTokeniser {
  /** Cuts a text whose words are remembered: the same word is the same value, words of a stem share their `texts`. */
  learn: (text: string) => Term[];
  /** Cuts a text without learning its words; what is not known has no texts. */
  read: (text: string) => Term[];
  /** All that was learnt, by the word as it is written. */
  known: ReadonlyMap<string, Term>;
}

/** Makes a tokeniser that reads accents, elisions and the hyphen of a code as people leave them out. */
export function searchTokeniser(stem: Stemmer, lexicon: Lexicon | undefined): SearchTokeniser {
  const read = wordReader(lexicon, (word) => foldAccents(stem(word)));
  const known = new Map<string, Term>();
  const textsOf = new Map<string, number[]>();
  const look = (written: string): Term => {
    const word = read(longestPart(written));
    return { ...word, texts: textsOf.get(word.stem) ?? [] };
  };
  const learn = (written: string): Term => {
    const term = look(written);
    textsOf.set(term.stem, term.texts);
    known.set(written, term);
    return term;
  };
  return {
    learn: (text) => cut(text).map((word) => known.get(word) ?? learn(word)),
    read: (text) => cut(text).map((word) => known.get(word) ?? look(word)),
    known,
  };
}

const cut = (text: string) => wordsOf(text.includes('-') ? normalise(text).replace(CODE_HYPHEN, '') : normalise(text));

/** `IC-3` is `IC3`. */
const CODE_HYPHEN = /(?<=\p{L})-(?=\p{N})/gu;

/** `l'équipe` is found as `équipe`, and `dell'azienda` as `azienda`. */
const longestPart = (word: string) =>
  word.includes("'")
    ? word.split("'").reduce((longest, part) => (part.length > longest.length ? part : longest))
    : word;
