import type { Message } from '@ladderkit/core';
import type { Path } from '@ladderkit/core/schema';
import { addAlias, levelSeen, levelsNamed } from '../interpret/draftNouns';
import type { DraftLevel, DraftTrack } from '../interpret/LadderDraft';
import { readLevelTitle } from '../interpret/readLevelTitle';
import { isData, placeAt, wordsIn, type Data, type DataContext, type DataReader } from './DataReader';
import { fieldOf } from './fieldOf';
import { titleOfKey } from './keyRole';
import { levelNumbers } from './levelNumbers';
import { isCode, namesLevels } from './namesLevels';

/** What a name says of a level: `L1 - Trainee`, `3`, `Senior Engineer`. */
interface LevelName {
  title: string;
  code?: string | undefined;
  number?: number | undefined;
  kind?: DraftLevel['kind'];
}

/** A level, and the keys of its record that were read. */
interface LevelRead {
  level: DraftLevel;
  read: Set<string>;
}

/** The level that a value names: one that is known by that name, else a new one. */
export function levelNamed(reader: DataReader, value: string | number, path: Path, context: DataContext): DraftLevel {
  const known = knownLevel(reader, String(value), context);
  if (known) {
    if (path.at(-1) !== value) reader.said.add(path, value, 'a level', placeAt(reader, path));
    return known;
  }
  const name = path.at(-1) === value ? titleOfKey(String(value)) : value;
  return declareLevel(reader, nameOf(name), path, context, [String(value)]);
}

/** The level of a name: of the same track first, else of the source, else of another source. */
export function knownLevel(
  { levels, shared }: DataReader,
  name: string,
  { track }: DataContext,
): DraftLevel | undefined {
  const key = keyOf(name);
  return (track && levels.get(keyIn(track, key))) ?? levels.get(key) ?? shared.get(key);
}

/**
 * A level that is described by a record: under its name, else under the key of the record in its map. `L1 - Trainee` below the
 * key `BE-L1` is the title Trainee with the code BE-L1.
 */
export function readLevelRecord(reader: DataReader, record: Data, path: Path, context: DataContext): LevelRead {
  const key = path.at(-1);
  const mapKey = typeof key === 'string' ? key : undefined;
  const [name, said, id, code, rank, role] = ROLES.map((each) => fieldOf(record, each));
  const [nameWords, saidWords, idWords] = [name, said, id].map((field) => wordsIn(field?.value));
  const titled = nameWords ?? saidWords ?? mapKey ?? wordsIn(role?.value);
  const position = typeof key === 'number' ? key + 1 : 1;
  const named = nameOf(titled ?? wordsIn(code?.value) ?? wordsIn(rank?.value) ?? idWords ?? position);
  const codes = [
    wordsIn(code?.value),
    ...[mapKey, saidWords].filter((each) => each !== undefined && isCode(each)),
    named.code,
  ];
  const [best, ...others] = codes.filter((each) => each !== undefined);
  const number = numberIn(rank?.value) ?? numberIn(said?.value);
  const names = [mapKey, idWords, titled, saidWords, number].flatMap((each) =>
    each === undefined ? [] : String(each),
  );
  const before = reader.draft.levels.length;
  const seen = { ...named, code: best, number: number ?? named.number };
  const again = idWords !== undefined && nameWords !== undefined && idTaken(reader, idWords, nameWords, path);
  const level = declareLevel(reader, seen, path, context, names, again ? undefined : (idWords ?? mapKey));
  if (again) reader.draft.messages.push(repeatedId(idWords, level, placeAt(reader, path)));
  for (const other of others) if (other !== level.code) addAlias(level, other);
  if (number !== undefined) level.rank ??= number;
  const isNew = reader.draft.levels.length > before;
  const read = new Set<string>();
  for (const field of [name, said, id, code, rank, titled === wordsIn(role?.value) ? role : undefined]) {
    const words = wordsIn(field?.value);
    if (!field || words === undefined) continue;
    read.add(field.key);
    const at = [...path, field.key];
    if (!isNew || field === id || !shows(level, words)) reader.said.add(at, words, 'a level', placeAt(reader, at));
  }
  return { level, read };
}

/** Whether another level of the same list has an id already. */
function idTaken({ draft, source }: DataReader, id: string, title: string, path: Path): boolean {
  if (typeof path.at(-1) !== 'number') return false;
  const level = levelsNamed(draft, id).find(({ ownId, place }) => ownId === id && place?.path === source.path);
  return level !== undefined && level.title !== nameOf(title).title;
}

const repeatedId = (id: string, { title }: DraftLevel, place: Message['place']): Message => ({
  code: 'duplicate-id',
  severity: 'warning',
  text: `The id “${id}” is that of another level; “${title}” was read without it.`,
  place,
  hint: 'Give each level an id of its own.',
});

const ROLES = ['name', 'level', 'id', 'code', 'rank', 'track'] as const;

/** Several levels of which only the number is given: `levels: 6`. */
export function numberLevels(reader: DataReader, count: number, path: Path, context: DataContext): void {
  for (const number of levelNumbers(reader.source.value, count))
    declareLevel(reader, nameOf(number), path, context, [String(number)]);
  reader.said.add(path, count, 'the number of levels', placeAt(reader, path));
}

function declareLevel(
  reader: DataReader,
  name: LevelName,
  path: Path,
  { track }: DataContext,
  names: readonly string[],
  ownId?: string,
): DraftLevel {
  const level = levelSeen(reader.draft, {
    ...name,
    ownId: ownId === undefined || /[\s#]/.test(ownId) ? undefined : ownId,
    track,
    place: placeAt(reader, path),
  });
  for (const each of [...names, level.title, level.code ?? '']) {
    const key = keyOf(each);
    if (key === '') continue;
    reader.levels.set(key, level);
    if (track) reader.levels.set(keyIn(track, key), level);
    else if (!reader.shared.has(key)) reader.shared.set(key, level);
  }
  return level;
}

function nameOf(value: string | number): LevelName {
  if (typeof value === 'number' || /^\d{1,2}$/.test(value)) return { title: `Level ${value}`, number: Number(value) };
  const read = readLevelTitle(value);
  if (read?.code !== undefined && read.title !== read.code)
    return { title: read.title, code: read.code, number: read.number };
  if (read?.kind === 'shared') return { title: read.title, kind: 'shared' };
  if (read?.code !== undefined || read?.number !== undefined)
    return { title: value, code: read.code, number: read.number };
  return { title: /^[a-z\d]+(?:[-_][a-z\d]+)+$|^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) ? titleOfKey(value) : value };
}

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : undefined;

const keyIn = (track: DraftTrack, key: string) => `${track.title}\n${key}`;

const keyOf = (name: string) => name.trim().toLowerCase();

const shows = (level: DraftLevel, words: string) =>
  [level.title, level.code, ...level.aliases, String(level.rank)].some(
    (each) => each?.toLowerCase() === words.toLowerCase(),
  );

/** Whether the keys of a map are names of levels: of known ones, or by their words. */
export function levelsByKey(reader: DataReader, value: unknown, context: DataContext): value is Data {
  if (!isData(value) || Object.values(value).every((each) => typeof each === 'number')) return false;
  const keys = Object.keys(value);
  const known = keys.filter((key) => knownLevel(reader, key, context)).length;
  return namesLevels(keys) || (keys.length > 1 && known * 3 > keys.length * 2);
}
