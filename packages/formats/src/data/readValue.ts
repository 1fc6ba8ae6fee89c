import type { Path } from '@ladderkit/core/schema';
import { competencyNamed } from '../interpret/draftNouns';
import { isData, isScalar, placeAt, wordsIn, type Data, type DataContext, type DataReader } from './DataReader';
import { fieldOf } from './fieldOf';
import { isSection, isText } from './holdsTexts';
import { isLevelRecord } from './isLevelRecord';
import { keepField } from './keepField';
import { keyRole, titleOfKey, wordsOf, type KeyRole } from './keyRole';
import { levelNamed, levelsByKey, numberLevels, readLevelRecord } from './readLevel';
import { competencyReferred, isRecord, readFields, readRecord, withTrack } from './readRecord';
import { readNote, readStatements } from './readStatements';
import { readStep } from './readStep';
import { readTrack } from './readTrack';

/**
 * Reads the value of a key: by what the key says where it is known, else by what the value holds. Lists and maps are read
 * alike; the key of a map is the name of what it holds.
 */
export function readValue(reader: DataReader, key: string, value: unknown, path: Path, context: DataContext): void {
  if (value === null) return reader.said.add(path, value, 'nothing', placeAt(reader, path));
  const role = levelsByKey(reader, value, context) || areLevels(reader, key, value) ? 'levels' : keyRole(key);
  if (isScalar(value)) return readScalar(reader, key, role, value, path, context);
  switch (role) {
    case 'level':
    case 'levels':
      return readLevels(reader, value, path, context);
    case 'track':
    case 'tracks':
      return eachOf(value, path, (item, at) => readTrack(reader, item, at, context, value));
    case 'examples':
      return readItems(reader, value, path, { ...context, kind: 'example' });
    case 'anti-patterns':
      return readItems(reader, value, path, { ...context, kind: 'anti-pattern' });
    case 'statements':
    case 'summary':
      return readItems(reader, value, path, context);
    case 'competency':
    case 'competencies':
      return readCompetencies(reader, value, path, context);
    case 'step':
      return readSteps(reader, key, value, path, context);
    default:
      return keepField(reader, key, value, path, context);
  }
}

/** `roles` may be tracks; where none holds a level and each says what is asked, they are levels. */
function areLevels({ draft }: DataReader, key: string, value: unknown): boolean {
  if (wordsOf(key).at(-1) !== 'roles' || typeof value !== 'object' || value === null || draft.levels.length > 0)
    return false;
  const items = Object.values(value);
  return items.length > 1 && items.every((item) => isData(item) && Object.values(item).some(isSection));
}

/** Steps on a scale by competency: `proficiency: { delivery: Working }`. */
function readSteps(reader: DataReader, key: string, value: unknown, path: Path, context: DataContext): void {
  if (
    !isData(value) ||
    context.level === undefined ||
    !Object.values(value).every((each) => wordsIn(each) !== undefined)
  )
    return keepField(reader, key, value, path, context);
  for (const [name, step] of Object.entries(value)) {
    const at = [...path, name];
    const competency = competencyReferred(reader, name, context.competency);
    readStep(reader, titleOfKey(key), String(step), at, { ...context, competency });
  }
}

/** Calls for each item of a list or each value of a map, with its path. */
function eachOf(value: unknown, path: Path, read: (item: unknown, path: Path) => void): void {
  if (Array.isArray(value)) value.forEach((item, at) => read(item, [...path, at]));
  else if (isData(value)) for (const [key, item] of Object.entries(value)) read(item, [...path, key]);
}

function readScalar(
  reader: DataReader,
  key: string,
  role: KeyRole | undefined,
  value: string | number | boolean,
  path: Path,
  context: DataContext,
): void {
  const words = wordsIn(value);
  if (words === undefined) return keepField(reader, key, value, path, context);
  switch (role) {
    case 'levels':
      return typeof value === 'number'
        ? numberLevels(reader, value, path, context)
        : keepField(reader, key, value, path, context);
    case 'summary':
      return readNote(reader, words, path, context, 'summary');
    case 'statements':
      return void readStatements(reader, words, path, context);
    case 'examples':
      return void readStatements(reader, words, path, { ...context, kind: 'example' });
    case 'anti-patterns':
      return void readStatements(reader, words, path, { ...context, kind: 'anti-pattern' });
    case 'step':
      return readStep(reader, titleOfKey(key), words, path, context);
    default:
      return keepField(reader, key, value, path, context);
  }
}

/** Levels that are named, described, or only hold what is asked at them. */
export function readLevels(reader: DataReader, value: unknown, path: Path, context: DataContext): void {
  const records = Object.values(value as object).filter(isData);
  const sectioned = records.some((record) => Object.values(record).filter(isSection).length > 1);
  eachOf(value, path, (item, at) => {
    const key = at.at(-1) ?? '';
    if (isData(item)) return readLevel(reader, item, at, context, sectioned);
    if (item === null) return reader.said.add(at, item, 'nothing', placeAt(reader, at));
    const named = isScalar(item) && typeof key === 'number' && !isText(item);
    const name = named ? String(item) : typeof key === 'number' ? key + 1 : key;
    const level = levelNamed(reader, name, at, context);
    if (!named) readItems(reader, item, at, { ...context, level });
  });
}

/** A level with what its record holds. */
export function readLevel(reader: DataReader, record: Data, path: Path, outer: DataContext, sectioned: boolean): void {
  const titled = typeof path.at(-1) === 'string' || fieldOf(record, 'name') || fieldOf(record, 'level');
  const onTrack = new Set<string>();
  const context = titled ? withTrack(reader, record, path, outer, onTrack) : outer;
  const { level, read } = readLevelRecord(reader, record, path, context);
  readFields(reader, record, path, { ...context, level, sectioned }, new Set([...read, ...onTrack]));
}

/** Competencies that are named or described; in a level, texts under such a key are its statements. */
function readCompetencies(reader: DataReader, value: unknown, path: Path, context: DataContext): void {
  if (context.level && Array.isArray(value) && value.every(isScalar)) return readItems(reader, value, path, context);
  eachOf(value, path, (item, at) => {
    const words = wordsIn(item);
    const named = typeof at.at(-1) === 'string';
    if (levelsByKey(reader, item, context))
      readLevels(reader, item, at, named ? inCompetency(reader, at, context) : context);
    else if (isData(item)) readRecord(reader, item, at, context);
    else if (named) readItems(reader, item, at, inCompetency(reader, at, context));
    else if (words !== undefined) competencyNamed(reader.draft, words, context.competency, placeAt(reader, at));
    else readItems(reader, item, at, context);
  });
}

/** The context in the competency that a map names by its key. */
function inCompetency(reader: DataReader, path: Path, context: DataContext): DataContext {
  const title = titleOfKey(String(path.at(-1)));
  return { ...context, competency: competencyNamed(reader.draft, title, context.competency, placeAt(reader, path)) };
}

/** Reads what a key holds as statements of where it stands: texts, records; in a map, each under its own name. */
export function readItems(reader: DataReader, value: unknown, path: Path, context: DataContext): void {
  if (value === null || value === undefined) return;
  const words = wordsIn(value);
  if (words !== undefined) return void readStatements(reader, words, path, context);
  if (isScalar(value)) return reader.said.add(path, value, 'nothing', placeAt(reader, path));
  if (levelsByKey(reader, value, context)) return readLevels(reader, value, path, context);
  if (Array.isArray(value)) {
    const levels = context.level === undefined && context.competency === undefined && value.every(isLevelRecord);
    return levels
      ? readLevels(reader, value, path, context)
      : eachOf(value, path, (item, at) => readItems(reader, item, at, context));
  }
  if (isData(value) && isRecord(value)) return readRecord(reader, value, path, context);
  readCompetencies(reader, value, path, context);
}
