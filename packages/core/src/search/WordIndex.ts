import SearchableMap from 'minisearch/SearchableMap';
import { conceptsIn, type Word } from '../compare/tokens/conceptsIn';
import { foldAccents } from './foldAccents';
import type { SearchTokeniser, Term } from './searchTokeniser';

/** Which of some texts have which words and concepts. Texts are told by their number. */
export interface WordIndex {
  readonly tokeniser: SearchTokeniser;
  /** Terms by their stems and by the words as people type them, in a tree that finds what is unfinished or misspelt. */
  readonly forms: SearchableMap<Term>;
  readonly concepts: ReadonlyMap<string, readonly number[]>;
  /** How many words each text has. */
  readonly lengths: readonly number[];
}

/** Indexes texts, and the words of a lexicon, so that these too may be misspelt. */
export function indexWords(
  texts: readonly string[],
  tokeniser: SearchTokeniser,
  phrases: readonly string[],
): WordIndex {
  const concepts = new Map<string, number[]>();
  const lengths = texts.map((text, number) => {
    const words = tokeniser.learn(text);
    words.forEach(({ texts }) => texts.push(number));
    narrowConcepts(words).forEach((concept) => {
      const list = concepts.get(concept);
      if (list) list.push(number);
      else concepts.set(concept, [number]);
    });
    return words.length;
  });
  phrases.forEach(tokeniser.learn);
  const forms = new SearchableMap<Term>();
  for (const term of tokeniser.known.values()) {
    forms.set(writtenForm(term), term);
    if (!forms.has(term.stem)) forms.set(term.stem, term);
  }
  return { tokeniser, forms, concepts, lengths };
}

/** The concepts of a text; a theme is too wide to find anything by. */
export const narrowConcepts = (words: readonly Word[]): string[] =>
  words.some(({ phrases }) => phrases[0]) ? [...conceptsIn(words)].filter((concept) => concept.includes('/')) : [];

/** A word as people type it. */
export const writtenForm = ({ form }: Word) => foldAccents(form.slice(1));
