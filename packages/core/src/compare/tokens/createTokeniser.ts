import { stemEnglish } from '../../stem/stemEnglish';
import type { CompareOptions } from '../CompareOptions';
import { conceptsIn, phrasesOf, type Phrase } from './conceptsIn';
import { letterRuns } from './letterRuns';
import { normalise } from './normalise';
import { remember } from './remember';
import type { Vocabulary } from './Vocabulary';
import { wordsOf } from './wordsOf';

/**
 * Cuts a plain text into what is compared, numbered by a vocabulary: its stems, a `#concept` for each concept whose phrase
 * occurs (and a `#theme` for one named `theme/concept`), and, where letters count, each run of four letters of its words as
 * `^lett`.
 */
export type Tokeniser = (plain: string) => number[];

/** What is known of a word; each is looked up once in a comparison. */
interface Word {
  stem: string;
  /** The phrases that start with it. */
  phrases: readonly Phrase[];
  /** Its stem, unless that is a stop word. */
  tokens: number[];
  runs: number[];
}

/** A tokeniser for one comparison. */
export function createTokeniser(
  { lexicon, stemmer, stopWords, language = 'en' }: CompareOptions,
  vocabulary: Vocabulary,
  letters = false,
): Tokeniser {
  const stemOf = remember(stemmer ?? (/^en\b/i.test(language) ? stemEnglish : asItIs));
  const stemsOf = (text: string) => wordsOf(normalise(text)).map(stemOf);
  const stopped = new Set([...(stopWords ?? [])].flatMap(stemsOf));
  const runsOf = remember(letters ? letterRuns : none);
  const phrases = lexicon && phrasesOf(lexicon, stemOf, stemsOf);
  const known = new Map<string, Word>();
  const learn = (word: string): Word => {
    const stem = stemOf(word);
    return {
      stem,
      phrases: phrases?.get(stem) ?? [],
      tokens: stopped.has(stem) ? [] : [vocabulary.idOf(stem)],
      runs: runsOf(word).map((run) => vocabulary.idOf(run)),
    };
  };
  return (plain) => {
    const words = wordsOf(normalise(plain)).map((word) => {
      const before = known.get(word);
      if (before) return before;
      const learnt = learn(word);
      known.set(word, learnt);
      return learnt;
    });
    const tokens: number[] = [];
    for (const word of words) tokens.push(...word.tokens);
    for (const concept of conceptsIn(words)) tokens.push(vocabulary.idOf(concept));
    for (const word of words) tokens.push(...word.runs);
    return tokens;
  };
}

const asItIs = (word: string) => word;

const none = (): string[] => [];
