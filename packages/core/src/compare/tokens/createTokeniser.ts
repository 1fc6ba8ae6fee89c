import { stemEnglish } from '../../stem/stemEnglish';
import type { CompareOptions } from '../CompareOptions';
import { conceptsIn, phrasesOf } from './conceptsIn';
import { letterRuns } from './letterRuns';
import { normalise } from './normalise';
import { remember } from './remember';
import { wordsOf } from './wordsOf';

/**
 * Cuts a plain text into what is compared: its stems, a `#concept` for each concept whose phrase occurs (and a `#theme`
 * for one named `theme/concept`), and, where letters count, each run of four letters of its words as `^lett`.
 */
export type Tokeniser = (plain: string) => string[];

/** A tokeniser for one comparison. */
export function createTokeniser(
  { lexicon, stemmer, stopWords, language = 'en' }: CompareOptions,
  letters = false,
): Tokeniser {
  const stem = remember(stemmer ?? (/^en\b/i.test(language) ? stemEnglish : asItIs));
  const stemsOf = (text: string) => wordsOf(normalise(text)).map(stem);
  const left = new Set([...(stopWords ?? [])].flatMap(stemsOf));
  const runsOf = remember(letters ? letterRuns : none);
  const phrases = lexicon && phrasesOf(lexicon, stem, stemsOf);
  return (plain) => {
    const words = wordsOf(normalise(plain));
    const stems = words.map(stem);
    const tokens = left.size > 0 ? stems.filter((each) => !left.has(each)) : stems.slice();
    if (phrases) for (const concept of conceptsIn(stems, phrases)) tokens.push(concept);
    if (letters) for (const word of words) tokens.push(...runsOf(word));
    return tokens;
  };
}

const asItIs = (word: string) => word;

const none = (): string[] => [];
