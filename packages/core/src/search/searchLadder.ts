import type { IndexEntry, LadderIndex } from './createLadderIndex';
import { markWords, type TextRange } from './markWords';
import { rankEntries } from './rankEntries';
import { readQuery } from './readQuery';
import type { Term } from './searchTokeniser';

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
 * where a statement stands; words that stand nearly everywhere may be missing, and where nothing has them all, some do.
 *
 * @example searchLadder(index, 'leads incidnt', { limit: 5 })
 */
export function searchLadder(
  index: LadderIndex,
  query: string,
  { limit = 20, filter = () => true }: SearchOptions = {},
): SearchHit[] {
  const { entries, words } = index;
  const wanted = readQuery(query, words);
  const isWanted = ({ texts }: Term) => wanted.some(({ found }) => found.has(texts));
  const concepts = [...new Set(wanted.flatMap((word) => word.concepts))];
  return rankEntries(index, wanted, filter)
    .slice(0, limit)
    .flatMap(({ number, score }): SearchHit[] => {
      const entry = entries[number];
      if (entry === undefined) return [];
      const marks = markWords(entry.text, (word) => words.tokeniser.read(word).some(isWanted));
      const shown = marks.length > 0 ? [] : concepts.filter((concept) => words.concepts.get(concept)?.includes(number));
      return [{ ...entry, score, marks, concepts: shown.map((concept) => concept.slice(1)) }];
    });
}
