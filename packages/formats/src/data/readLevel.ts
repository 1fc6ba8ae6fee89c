import type { Path } from '@ladderkit/core/schema';
import { addAlias, levelSeen } from '../interpret/draftNouns';
import type { DraftLevel, DraftTrack } from '../interpret/LadderDraft';
import { readLevelTitle } from '../interpret/readLevelTitle';
import { isData, placeAt, wordsIn, type Data, type DataContext, type DataReader } from './DataReader';
import { fieldOf } from './fieldOf';
import { titleOfKey } from './keyRole';

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
    reader.said.add(path, value, 'a level', placeAt(reader, path));
    return known;
  }
  return declareLevel(reader, nameOf(value), path, context, [String(value)]);
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

/** A level that is described by a record: under its name, else under the key of the record in its map. */
export function readLevelRecord(reader: DataReader, record: Data, path: Path, context: DataContext): LevelRead {
  const mapKey = typeof path.at(-1) === 'string' ? String(path.at(-1)) : undefined;
  const [name, said, id, code, rank] = (['name', 'level', 'id', 'code', 'rank'] as const).map((role) =>
    fieldOf(record, role),
  );
  const role = fieldOf(record, 'track');
  const titled = wordsIn(name?.value) ?? wordsIn(said?.value) ?? wordsIn(role?.value) ?? mapKey;
  const place = typeof path.at(-1) === 'number' ? Number(path.at(-1)) + 1 : 1;

  const named = nameOf(titled ?? wordsIn(code?.value) ?? wordsIn(rank?.value) ?? wordsIn(id?.value) ?? place);
  const codes = [wordsIn(code?.value), isCode(mapKey) ? mapKey : undefined, named.code];
  const [best, ...others] = codes.filter((each) => each !== undefined);
  const number = numberIn(rank?.value) ?? numberIn(said?.value);
  const names = [mapKey, wordsIn(id?.value), titled, wordsIn(said?.value), number].flatMap((each) => each ?? []);
  const level = declareLevel(
    reader,
    { ...named, code: best, number: number ?? named.number },
    path,
    context,
    names.map(String),
    wordsIn(id?.value) ?? mapKey,
  );
  for (const other of others) if (other !== level.code) addAlias(level, other);
  if (number !== undefined) level.rank ??= number;
  const read = new Set<string>();
  for (const field of [
    name,
    said,
    id,
    code,
    rank,
    ...(wordsIn(name?.value) === undefined && wordsIn(said?.value) === undefined ? [role] : []),
  ]) {
    const words = wordsIn(field?.value);
    if (field) read.add(field.key);
    if (field && words !== undefined && !shows(level, words))
      reader.said.add([...path, field.key], words, 'a level', placeAt(reader, [...path, field.key]));
  }
  return { level, read };
}

/** Several levels of which only the number is given: `levels: 6`. */
export function numberLevels(reader: DataReader, count: number, path: Path, context: DataContext): void {
  if (!Number.isInteger(count) || count < 1 || count > 30) return;
  for (let number = 1; number <= count; number++) declareLevel(reader, nameOf(number), path, context, [String(number)]);
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

/** A key that is a code: `BE-L1`, `IC4`. */
const isCode = (key: string | undefined): boolean =>
  key !== undefined && /^[A-Z]{1,4}(?:[-_ ]?[A-Z]{1,3})?[-_ ]?\d{1,2}$/.test(key);

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : undefined;

const keyIn = (track: DraftTrack, key: string) => `${track.title}\n${key}`;

const keyOf = (name: string) => name.trim().toLowerCase();

const shows = (level: DraftLevel, words: string) =>
  [level.title, level.code, ...level.aliases, String(level.rank)].some(
    (each) => each?.toLowerCase() === words.toLowerCase(),
  );

/** Whether the keys of a map are the names of levels. */
export function levelsByKey(reader: DataReader, value: unknown, context: DataContext): boolean {
  const keys = isData(value) ? Object.keys(value) : [];
  if (keys.length < 2 || !isData(value) || Object.values(value).every((each) => typeof each === 'number')) return false;
  const named = keys.filter(
    (key) =>
      knownLevel(reader, key, context) ?? (isCode(key) || LEVEL_KEY.test(key) || readLevelTitle(titleOfKey(key))),
  );
  return named.length * 3 > keys.length * 2;
}

const LEVEL_KEY = /^(?:level|lvl|l|grade|stage|band)?[-_ ]?\d{1,2}$/i;
