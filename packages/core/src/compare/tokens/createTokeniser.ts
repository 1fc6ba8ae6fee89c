import { stemmer as porter } from 'stemmer';
import type { CompareOptions, Lexicon, Stemmer } from '../CompareOptions';
import { normalise } from './normalise';
import { wordsOf } from './wordsOf';

/** Cuts a plain text into what is compared: stems, and a `#concept` for each concept whose phrase occurs. */
export type Tokeniser = (plain: string) => string[];

/** A tokeniser for one comparison. Stems are remembered, since a ladder uses the same words over and over. */
export function createTokeniser({ lexicon, stemmer, stopWords, language = 'en' }: CompareOptions): Tokeniser {
  const stem = remember(stemmer ?? (language.toLowerCase().startsWith('en') ? porter : (word) => word));
  const stemsOf = (text: string) => wordsOf(normalise(text)).map(stem);
  const left = new Set([...(stopWords ?? [])].flatMap(stemsOf));
  const concepts = lexicon && phraseTree(lexicon, stemsOf);
  return (plain) => {
    const stems = stemsOf(plain);
    const tokens = left.size > 0 ? stems.filter((each) => !left.has(each)) : stems;
    return concepts ? [...tokens, ...conceptsIn(stems, concepts)] : tokens;
  };
}

function remember(stemmer: Stemmer): Stemmer {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const stem = stemmer(word);
    known.set(word, stem);
    return stem;
  };
}

interface Phrase {
  stems: string[];
  concept: string;
}

/** Phrases by their first stem. */
function phraseTree(lexicon: Lexicon, stemsOf: (text: string) => string[]): Map<string, Phrase[]> {
  const tree = new Map<string, Phrase[]>();
  for (const [name, phrases] of Object.entries(lexicon)) {
    for (const phrase of phrases) {
      const stems = stemsOf(phrase);
      const [first] = stems;
      if (first === undefined) continue;
      const list = tree.get(first) ?? [];
      list.push({ stems, concept: `#${name}` });
      tree.set(first, list);
    }
  }
  return tree;
}

function conceptsIn(stems: readonly string[], tree: ReadonlyMap<string, Phrase[]>): Set<string> {
  const found = new Set<string>();
  stems.forEach((stem, i) => {
    for (const phrase of tree.get(stem) ?? []) {
      if (phrase.stems.every((each, j) => stems[i + j] === each)) found.add(phrase.concept);
    }
  });
  return found;
}
