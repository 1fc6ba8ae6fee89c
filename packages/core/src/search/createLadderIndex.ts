import MiniSearch from 'minisearch';
import type { Lexicon, Stemmer } from '../compare/CompareOptions';
import type { Ladder } from '../model/Ladder';
import { plainText } from '../text/plainText';
import { searchTokeniser, stemLightly, type SearchTokeniser } from './searchTokeniser';

/** How a ladder is indexed. */
export interface LadderIndexOptions {
  /** Concepts that tell synonyms, such as `lexiconEn` of `@ladderkit/core/lexicon-en`. */
  lexicon?: Lexicon | undefined;
  /** @default the commonest English endings are cut off; in other languages none */
  stemmer?: Stemmer | undefined;
}

/** What can be found, and how it was cut into words. Made by `createLadderIndex`, read by `searchLadder`. */
export interface LadderIndex {
  readonly ladder: Ladder;
  readonly entries: readonly IndexEntry[];
  readonly tokenise: SearchTokeniser;
  /** All stems that stand anywhere; only other words may be misspelt. */
  readonly known: ReadonlySet<string>;
  readonly engine: MiniSearch<{ id: number }>;
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
  const tokenise = searchTokeniser(stemmer ?? (/^en\b/i.test(ladder.language ?? 'en') ? stemLightly : asItIs), lexicon);
  const entries = entriesOf(ladder);
  const known = new Set<string>();
  const placeOf = placesOf(ladder, tokenise);
  const engine = new MiniSearch<{ id: number }>({
    fields: FIELDS,
    extractField: (document, field) => String(document[field as 'id']),
    tokenize: (tokens) => (tokens === '' ? [] : tokens.split(' ')),
    processTerm: (term) => term,
  });
  engine.addAll(
    entries.map((entry, id) => {
      const { words, concepts } = tokenise(entry.text);
      for (const word of words) known.add(word);
      const isStatement = entry.noun === 'expectation';
      return {
        id,
        title: isStatement ? '' : words.join(' '),
        text: isStatement ? words.join(' ') : '',
        place: isStatement ? placeOf(entry) : '',
        concepts: concepts.join(' '),
      };
    }),
  );
  return { ladder, entries, tokenise, known, engine };
}

/** `title`: the words of a level or competency; `text`: of a statement; `place`: the names of where it stands. */
const FIELDS = ['title', 'text', 'place', 'concepts'];

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
      ...(competency !== undefined && { competency }),
    })),
  ];
}

/** The words of the names of where a statement stands; cut once for each place. */
function placesOf(ladder: Ladder, tokenise: SearchTokeniser): (entry: IndexEntry) => string {
  const wordsById = (nouns: readonly { id: string; title: string; code?: string | undefined }[]) =>
    new Map(nouns.map(({ id, title, code = '' }) => [id, tokenise(`${plainText(title)} ${code}`).words.join(' ')]));
  const [levels, competencies] = [wordsById(ladder.levels), wordsById(ladder.competencies ?? [])];
  return ({ level = '', competency = '' }) =>
    [levels.get(level), competencies.get(competency)].filter(Boolean).join(' ');
}
