import type { Lexicon, Stemmer } from '../compare/CompareOptions';
import type { Ladder } from '../model/Ladder';
import { plainText } from '../text/plainText';
import { stemLightly } from '../text/stemLightly';
import { searchTokeniser } from './searchTokeniser';
import { indexWords, type WordIndex } from './WordIndex';

/** How a ladder is indexed. */
export interface LadderIndexOptions {
  /** Concepts that tell synonyms, such as `lexiconEn` of `@ladderkit/core/lexicon-en`. */
  lexicon?: Lexicon | undefined;
  /** @default the commonest English endings are cut off; in other languages none */
  stemmer?: Stemmer | undefined;
}

/** What can be found, and by which words. Made by `createLadderIndex`, read by `searchLadder`. */
export interface LadderIndex {
  readonly ladder: Ladder;
  readonly entries: readonly IndexEntry[];
  /** The words of the entries, which are told by their place in `entries`. */
  readonly words: WordIndex;
  /** The statements that stand at a level or under a competency. */
  readonly standing: ReadonlyMap<number, readonly number[]>;
}

/** A noun of the ladder as it is found. */
export interface IndexEntry {
  noun: 'level' | 'competency' | 'expectation';
  id: string;
  /** Its words: a title with code and aliases, or a statement; plain text. */
  text: string;
  level?: string | undefined;
  competency?: string | undefined;
}

/**
 * Indexes a ladder for `searchLadder`: levels, competencies and expectations, each with the names of where it stands. Make it
 * once; 5,000 expectations take less than a tenth of a second.
 *
 * @example
 * const index = createLadderIndex(ladder, { lexicon: lexiconEn });
 * const hits = searchLadder(index, 'mentring');
 */
export function createLadderIndex(ladder: Ladder, { lexicon, stemmer }: LadderIndexOptions = {}): LadderIndex {
  const stem = stemmer ?? (/^en\b/i.test(ladder.language ?? 'en') ? stemLightly : asItIs);
  const entries = entriesOf(ladder);
  const words = indexWords(
    entries.map(({ text }) => text),
    searchTokeniser(stem, lexicon),
    Object.values(lexicon ?? {}).flat(),
  );
  return { ladder, entries, words, standing: standingOf(entries) };
}

const asItIs = (word: string) => word;

function entriesOf(ladder: Ladder): IndexEntry[] {
  return [
    ...ladder.levels.map(({ id, title, code, aliases = [] }): IndexEntry => {
      const names = [title, ...(code === undefined || code === title ? [] : [code]), ...aliases];
      return { noun: 'level', id, text: names.map(plainText).join(', '), level: id };
    }),
    ...(ladder.competencies ?? []).map(({ id, title, aliases = [] }): IndexEntry => ({
      noun: 'competency',
      id,
      text: [title, ...aliases].map(plainText).join(', '),
      competency: id,
    })),
    ...ladder.expectations.map(({ id, text, level, competency }): IndexEntry => ({
      noun: 'expectation',
      id,
      text: plainText(text),
      level,
      competency,
    })),
  ];
}

function standingOf(entries: readonly IndexEntry[]): Map<number, number[]> {
  const standing = new Map<number, number[]>();
  const lists = { level: new Map<string, number[]>(), competency: new Map<string, number[]>() };
  entries.forEach(({ noun, id, level, competency }, number) => {
    if (noun !== 'expectation') {
      // of nouns with the same id the last one names the place
      const statements: number[] = [];
      standing.set(number, statements);
      lists[noun].set(id, statements);
      return;
    }
    lists.level.get(level ?? '')?.push(number);
    lists.competency.get(competency ?? '')?.push(number);
  });
  return standing;
}
