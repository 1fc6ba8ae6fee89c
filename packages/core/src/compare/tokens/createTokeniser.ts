import { stemEnglish } from '../../stem/stemEnglish';
import type { CompareOptions } from '../CompareOptions';
import { conceptsIn, phrasesOf, type Phrase } from './conceptsIn';
import { normalise } from './normalise';
import { remember } from './remember';
import type { Vocabulary } from './Vocabulary';
import { wordsOf } from './wordsOf';

/**
 * Cuts a plain text into what is compared, numbered by a vocabulary: its stems, the start of each long word as `^start`
 * where families of words count, a `#concept` for each concept whose phrase occurs, and a `#theme` for one named
 * `theme/concept`.
 */
export type Tokeniser = (plain: string) => number[];

/** What is known of a word; each is looked up once in a comparison. */
interface Word {
  stem: string;
  /** The phrases that start with it. */
  phrases: readonly Phrase[];
  /** Its stem, unless that is a stop word, and its family. */
  tokens: readonly number[];
}

/** A tokeniser for one comparison. `families`: whether words that start alike count as near. */
export function createTokeniser(
  { lexicon, stemmer, stopWords, language = 'en' }: CompareOptions,
  vocabulary: Vocabulary,
  families = false,
): Tokeniser {
  const stemOf = remember(stemmer ?? (/^en\b/i.test(language) ? stemEnglish : asItIs));
  const stemsOf = (text: string) => wordsOf(normalise(text)).map(stemOf);
  const stopped = new Set([...(stopWords ?? [])].flatMap(stemsOf));
  const phrases = lexicon && phrasesOf(lexicon, stemOf, stemsOf);
  const known = new Map<string, Word>();
  const learn = (word: string): Word => {
    const stem = stemOf(word);
    const tokens = stopped.has(stem) ? [] : [vocabulary.idOf(stem)];
    if (families && word.length >= START) tokens.push(vocabulary.idOf(`^${word.slice(0, START)}`));
    return { stem, tokens, phrases: phrases?.get(stem) ?? [] };
  };
  return (plain) => {
    const words = wordsOf(normalise(plain)).map((word) => {
      const found = known.get(word) ?? learn(word);
      known.set(word, found);
      return found;
    });
    const tokens: number[] = [];
    for (const word of words) for (const token of word.tokens) tokens.push(token);
    for (const concept of conceptsIn(words)) tokens.push(vocabulary.idOf(concept));
    return tokens;
  };
}

/** As many letters as words of one family have in common: `architect` and `architecture`, `responsible` and `responsive`. */
const START = 5;

const asItIs = (word: string) => word;
