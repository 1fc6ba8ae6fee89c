import type { Path } from '@ladderkit/core/schema';
import { competencyNamed } from '../interpret/draftNouns';
import { isData, isScalar, placeAt, wordsIn, type DataContext, type DataReader } from './DataReader';
import { keepField } from './keepField';
import { keyRole, titleOfKey, type KeyRole } from './keyRole';
import { levelNamed, levelsByKey, numberLevels, readLevelRecord } from './readLevel';
import { isRecord, readFields, readRecord } from './readRecord';
import { readNote, readStatements } from './readStatements';
import { readStep } from './readStep';
import { readTrack } from './readTrack';

/**
 * Reads the value of a key: by what the key says where it is known, else by what the value holds. Lists and maps are read
 * alike; the key of a map is the name of what it holds.
 */
export function readValue(reader: DataReader, key: string, value: unknown, path: Path, context: DataContext): void {
  if (value === null) return reader.said.add(path, value, 'nothing', placeAt(reader, path));
  const role = levelsByKey(reader, value, context) ? 'levels' : keyRole(key);
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
    default:
      return keepField(reader, key, value, path, context);
  }
}

/** Calls for each item of a list or each value of a map, with its path. */
export function eachOf(value: unknown, path: Path, read: (item: unknown, path: Path) => void): void {
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
function readLevels(reader: DataReader, value: unknown, path: Path, context: DataContext): void {
  const records = Object.values(value as object).filter(isData);
  const sectioned = records.some((record) => Object.values(record).filter(holdsTexts).length > 1);
  eachOf(value, path, (item, at) => {
    const key = at.at(-1) ?? '';
    if (isData(item)) {
      const { level, read } = readLevelRecord(reader, item, at, context);
      return readFields(reader, item, at, { ...context, level, sectioned }, read);
    }
    const named = isScalar(item) && typeof key === 'number' && !isText(item);
    const name = named ? String(item) : typeof key === 'number' ? key + 1 : key;
    if (item === null) return;
    const level = levelNamed(reader, name, at, context);
    if (!named) readItems(reader, item, at, { ...context, level });
  });
}

/** Competencies that are named or described; in a level, texts under such a key are its statements. */
function readCompetencies(reader: DataReader, value: unknown, path: Path, context: DataContext): void {
  if (context.level && Array.isArray(value) && value.every(isScalar)) return readItems(reader, value, path, context);
  eachOf(value, path, (item, at) => {
    const words = wordsIn(item);
    const named = typeof at.at(-1) === 'string';
    if (isData(item)) readRecord(reader, item, at, context);
    else if (named)
      readItems(reader, item, at, {
        ...context,
        competency: competencyNamed(
          reader.draft,
          titleOfKey(String(at.at(-1))),
          context.competency,
          placeAt(reader, at),
        ),
      });
    else if (words !== undefined) competencyNamed(reader.draft, words, context.competency, placeAt(reader, at));
    else readItems(reader, item, at, context);
  });
}

/** Reads what a key holds as statements of where it stands: texts, records; in a map, each under its own name. */
export function readItems(reader: DataReader, value: unknown, path: Path, context: DataContext): void {
  if (value === null || value === undefined) return;
  const words = wordsIn(value);
  if (words !== undefined) return void readStatements(reader, words, path, context);
  if (isScalar(value)) return reader.said.add(path, value, 'nothing', placeAt(reader, path));
  if (levelsByKey(reader, value, context)) return readLevels(reader, value, path, context);
  if (Array.isArray(value)) return eachOf(value, path, (item, at) => readItems(reader, item, at, context));
  if (isData(value) && isRecord(value)) return readRecord(reader, value, path, context);
  readCompetencies(reader, value, path, context);
}

/** A list or map with words in it, or a text. */
export function holdsTexts(value: unknown): boolean {
  if (typeof value === 'string') return isText(value);
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((item) => typeof item === 'string' || isData(item))
  );
}

/** A string of several words, rather than a name. */
const isText = (value: unknown) => typeof value === 'string' && value.trim().split(/\s+/).length >= 5;
