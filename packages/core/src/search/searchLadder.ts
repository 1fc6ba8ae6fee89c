import type { Query } from 'minisearch';
import type { IndexEntry, LadderIndex } from './createLadderIndex';
import { markWords, type TextRange } from './markWords';

export interface SearchOptions {
  /** How many hits at most. @default 20 */
  limit?: number | undefined;
  /** Only hits for which this is true. */
  filter?: ((entry: IndexEntry) => boolean) | undefined;
}

/** Something that was found. */
export interface SearchHit extends IndexEntry {
  /** For ranking, not for reading; the best comes first. */
  score: number;
  /** Where `text` has the words that were found, to be marked. Empty where only its place or a concept was. */
  marks: TextRange[];
  /** The concepts by which it was found, without their words standing in it: `coaching`. */
  concepts: string[];
}

/**
 * Finds levels, competencies and expectations. Words may be misspelt (one letter in five), the last one unfinished; a phrase
 * of a concept also finds what says the same in other words, ranked below. All words must be there, or stand in the names of
 * where a statement stands; where nothing has them all, some do.
 *
 * @example searchLadder(index, 'leads incidnt', { limit: 5 })
 */
export function searchLadder(
  index: LadderIndex,
  query: string,
  { limit = 20, filter }: SearchOptions = {},
): SearchHit[] {
  const cut = index.tokenise(query.slice(0, LONGEST_QUERY));
  const words = [...new Set(cut.words)].slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const all = find(index, words, cut.concepts, 'AND', filter);
  const hits = all.length > 0 ? all : find(index, words, cut.concepts, 'OR', filter);
  return hits.slice(0, limit).flatMap(({ id, score, terms }): SearchHit[] => {
    const entry = index.entries[id];
    if (entry === undefined) return [];
    const found = new Set(terms);
    const marks = markWords(entry.text, (word) => index.tokenise(word).words.some((stem) => found.has(stem)));
    const concepts = marks.length > 0 ? [] : terms.filter((term) => term.startsWith('#')).map((term) => term.slice(1));
    return [{ ...entry, score, marks, concepts }];
  });
}

/** What a person types is shorter; a pasted page would only be slow. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 12;

interface Found {
  id: number;
  score: number;
  terms: string[];
}

function find(
  { engine, entries, known }: LadderIndex,
  words: readonly string[],
  concepts: readonly string[],
  combineWith: 'AND' | 'OR',
  filter: SearchOptions['filter'],
): Found[] {
  const last = words.length - 1;
  const asItIs = { tokenize: (text: string) => [text], processTerm: (term: string) => term };
  const byWords: Query = {
    combineWith,
    queries: words.map((word, i) => ({
      queries: [word],
      fields: ['title', 'text', 'place'],
      boost: { title: 3, text: 1, place: 0.5 },
      prefix: i === last && word.length > 1,
      fuzzy: word.length > 3 && !known.has(word) && 0.2,
      ...asItIs,
    })),
  };
  const byConcepts: Query = {
    queries: [...concepts],
    fields: ['concepts'],
    boost: { concepts: 0.2 },
    prefix: false,
    fuzzy: false,
    ...asItIs,
  };
  return engine
    .search({ combineWith: 'OR', queries: concepts.length > 0 ? [byWords, byConcepts] : [byWords] })
    .map(({ id, score, terms }): Found => ({ id: Number(id), score, terms }))
    .filter(({ id }) => {
      const entry = entries[id];
      return entry !== undefined && (filter === undefined || filter(entry));
    });
}
