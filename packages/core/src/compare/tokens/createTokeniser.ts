import { stemEnglish } from '../../stem/stemEnglish';
import type { CompareOptions } from '../CompareOptions';
import { conceptsIn, wordReader, type Word } from './conceptsIn';
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
interface NumberedWord extends Word {
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
  const stopped = new Set([...(stopWords ?? [])].flatMap((text) => wordsOf(normalise(text)).map(stemOf)));
  const read = wordReader(lexicon, stemOf);
  const known = new Map<string, NumberedWord>();
  const learn = (text: string): NumberedWord => {
    const word = read(text);
    const tokens = stopped.has(word.stem) ? [] : [vocabulary.idOf(word.stem)];
    if (families && text.length >= START) tokens.push(vocabulary.idOf(`^${text.slice(0, START)}`));
    return { ...word, tokens };
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
