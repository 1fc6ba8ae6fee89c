import type { Path } from '@ladderkit/core/schema';
import { competencyNamed, trackNamed } from '../interpret/draftNouns';
import type { DraftCompetency } from '../interpret/LadderDraft';
import { isData, isScalar, placeAt, wordsIn, type Data, type DataContext, type DataReader } from './DataReader';
import { fieldOf, isSlug } from './fieldOf';
import { holdsSections } from './holdsSections';
import { keepField } from './keepField';
import { keyRole, titleOfKey, wordsOf } from './keyRole';
import { knownLevel, levelNamed } from './readLevel';
import { readNote, readStatements } from './readStatements';
import { readStep } from './readStep';
import { holdsTexts } from './holdsTexts';
import { readItems, readValue } from './readValue';

/** A map that describes one thing, rather than several by their names. */
export function isRecord(value: Data): boolean {
  return Object.keys(value).some((key) => {
    const role = keyRole(key);
    return role !== undefined && !['meta', 'step', 'tracks', 'competencies'].includes(role);
  });
}

/**
 * Reads a thing that is described by its fields: with a level, a statement or a section of statements; without, a competency.
 * Scalars that refer to levels, tracks and competencies say where it belongs.
 */
export function readRecord(reader: DataReader, record: Data, path: Path, outer: DataContext): void {
  const read = new Set<string>();
  for (const context of contextsOf(reader, record, path, outer, read)) {
    if (context.level) readAtLevel(reader, record, path, context, new Set(read));
    else {
      const competency = competencyOf(reader, record, path, context, read);
      readFields(reader, record, path, { ...context, competency }, read);
    }
  }
}

/** Where a record belongs by its references; several places where it names several levels. */
function contextsOf(
  reader: DataReader,
  record: Data,
  path: Path,
  outer: DataContext,
  read: Set<string>,
): DataContext[] {
  let context = holdsLevels(record) ? outer : withTrack(reader, record, path, outer, read);
  for (const key of competencyKeys(record)) {
    read.add(key);
    const name = String(record[key]);
    const place = placeAt(reader, [...path, key]);
    context = { ...context, competency: competencyReferred(reader, name, context.competency) };
    reader.said.add([...path, key], name, 'a competency', place);
  }
  const levels = levelNames(reader, record, context);
  if (levels === undefined) return [context];
  read.add(levels.key);
  return levels.names.map(({ name, path: at }) => ({
    ...context,
    level: levelNamed(reader, name, [...path, levels.key, ...at], context),
  }));
}

/** The context on the track that a record names, where it stands on none. */
export function withTrack(
  reader: DataReader,
  record: Data,
  path: Path,
  outer: DataContext,
  read: Set<string>,
): DataContext {
  const field = fieldOf(record, 'track');
  const title = wordsIn(field?.value);
  if (!field || title === undefined || outer.track || read.has(field.key)) return outer;
  read.add(field.key);
  const place = placeAt(reader, [...path, field.key]);
  const known = reader.draft.tracks.length;
  const track = trackNamed(reader.draft, title, place);
  if (reader.draft.tracks.length === known) reader.said.add([...path, field.key], title, 'a track', place);
  return { ...outer, track };
}

/** The keys of references to competencies, the wider before the narrower. */
function competencyKeys(record: Data): string[] {
  const keys = Object.keys(record).filter((key) => keyRole(key) === 'competency' && wordsIn(record[key]) !== undefined);
  const text = Object.entries(record).some(([key, value]) => !keys.includes(key) && holdsTexts(value));
  const width = (key: string) => WIDE.indexOf(wordsOf(key)[0] ?? '');
  return text || textOf(record) || fieldOf(record, 'level') ? keys.sort((a, b) => width(b) - width(a)) : [];
}

/** The wider, the later. */
const WIDE = [
  'skill',
  'competency',
  'capability',
  'topic',
  'domain',
  'dimension',
  'theme',
  'section',
  'area',
  'group',
  'category',
  'pillar',
];

/** The competency of an id, a key or a title. */
export function competencyReferred(
  reader: DataReader,
  name: string,
  parent: DraftCompetency | undefined,
): DraftCompetency {
  const known = reader.draft.competencyIds.get(name);
  const id = /^[a-z\d]+(?:[-_][a-z\d]+)+$/.test(name);
  return known ?? competencyNamed(reader.draft, id ? titleOfKey(name) : name, parent, undefined, id ? name : undefined);
}

function levelNames(reader: DataReader, record: Data, context: DataContext) {
  const one = fieldOf(record, 'level');
  if (one && (typeof one.value === 'string' || typeof one.value === 'number')) {
    if (context.level && !knownLevel(reader, String(one.value), context)) return undefined;
    return { key: one.key, names: [{ name: one.value, path: [] as Path }] };
  }
  const many = fieldOf(record, 'levels');
  if (!many || !Array.isArray(many.value) || many.value.length === 0 || context.level) return undefined;
  const names = many.value.flatMap((name, at) =>
    wordsIn(name) === undefined ? [] : [{ name: name as string | number, path: [at] }],
  );
  return names.length === many.value.length && names.every(({ name }) => knownLevel(reader, String(name), context))
    ? { key: many.key, names }
    : undefined;
}

/** Whether a record holds levels of its own. */
const holdsLevels = (record: Data) => fieldOf(record, 'levels') !== undefined;

/** A record at a level: a statement with its details, or a section named by it. */
function readAtLevel(reader: DataReader, record: Data, path: Path, outer: DataContext, read: Set<string>): void {
  const text = textOf(record);
  const name = fieldOf(record, 'name');
  const holds = Object.entries(record).some(
    ([key, value]) =>
      !read.has(key) &&
      key !== text?.key &&
      key !== name?.key &&
      typeof value === 'object' &&
      holdsTexts(value) &&
      !isDetail(key),
  );
  const context = {
    ...outer,
    competency: text || holds ? competencyOf(reader, record, path, outer, read) : outer.competency,
  };
  const statement = !holds ? (text ?? name) : text && keyRole(text.key) !== 'summary' ? text : undefined;
  if (!statement) return readFields(reader, record, path, context, read);
  const id = fieldOf(record, 'id');
  const ownId = id && wordsIn(id.value);
  const at = [...path, statement.key];
  const first = readStatements(reader, String(statement.value), at, context, ownId);
  if (id && ownId !== undefined) reader.said.add([...path, id.key], ownId, 'an id', placeAt(reader, [...path, id.key]));
  for (const key of [statement.key, ...(id ? [id.key] : [])]) read.add(key);
  readFields(reader, record, path, { ...context, parent: first ?? context.parent }, read);
}

/** Examples and steps are no sections beside those of statements. */
const isListed = (key: string) => !isDetail(key) && keyRole(key) !== 'step';

const isDetail = (key: string) => keyRole(key) === 'examples' || keyRole(key) === 'anti-patterns';

/** The words of a record that say what is asked: its statement, else its description. */
function textOf(record: Data) {
  const [statement, summary] = [fieldOf(record, 'statements'), fieldOf(record, 'summary')];
  return [statement, summary].find((field) => field && wordsIn(field.value) !== undefined);
}

/** The competency that a record is, or is a section of, by its name or its key in a map. */
function competencyOf(
  reader: DataReader,
  record: Data,
  path: Path,
  context: DataContext,
  read: Set<string>,
): DraftCompetency | undefined {
  const [name, id] = [fieldOf(record, 'name'), fieldOf(record, 'id')];
  const key = path.at(-1);
  const title = (name && wordsIn(name.value)) ?? (typeof key === 'string' ? titleOfKey(key) : undefined);
  if (title === undefined) return context.competency;
  if (name) read.add(name.key);
  const saidId = context.level || !id ? undefined : wordsIn(id.value);
  if (id && saidId !== undefined) {
    read.add(id.key);
    reader.said.add([...path, id.key], saidId, 'an id', placeAt(reader, [...path, id.key]));
  }
  // a file that gives no title may call by its id what has a title elsewhere
  const ownId = saidId ?? (context.level || context.competency || !isSlug(title) ? undefined : title);
  const place = placeAt(reader, name ? [...path, name.key] : path);
  const competency = competencyNamed(reader.draft, title, context.competency, place, ownId);
  if (ownId !== undefined && (saidId !== undefined || competency.ownId === undefined)) {
    if (competency.title !== title && !isSlug(title)) competency.title = title;
    competency.ownId = ownId;
  }
  return competency;
}

const isList = (value: unknown) => Array.isArray(value) && value.every(isScalar);

/** Reads the fields of a record that are not read yet: levels and tracks first, because others refer to them. */
export function readFields(
  reader: DataReader,
  record: Data,
  path: Path,
  context: DataContext,
  read: ReadonlySet<string>,
): void {
  const fields = Object.entries(record).filter(([key]) => !read.has(key));
  const first = (key: string) => (['levels', 'tracks'].indexOf(keyRole(key) ?? '') < 0 ? 1 : 0);
  fields.sort(([a], [b]) => first(a) - first(b));
  const sections =
    context.sectioned === true ||
    fields.filter(([key, value]) => isListed(key) && typeof value === 'object' && holdsTexts(value)).length > 1;
  for (const [key, value] of fields) {
    const at = [...path, key];
    const role = keyRole(key);
    const alone = context.level !== undefined && context.competency === undefined && context.parent === undefined;
    if (
      alone &&
      sections &&
      (role === 'statements' || (role === 'competencies' && isList(value))) &&
      typeof value === 'object' &&
      !(isData(value) && holdsSections(value))
    ) {
      const competency = competencyNamed(reader.draft, titleOfKey(key), undefined, undefined);
      readValue(reader, key, value, at, { ...context, sectioned: undefined, competency });
    } else if (alone && !sections && role === undefined && holdsSections(value))
      readItems(reader, value, at, { ...context, sectioned: undefined });
    else if (alone && role === 'level' && wordsIn(value) !== undefined)
      readStep(reader, titleOfKey(key), String(value), at, context);
    else if (role === 'summary' && context.parent === undefined && wordsIn(value) !== undefined) {
      const only =
        context.level &&
        context.competency &&
        !fields.some(([other, each]) => other !== key && !isDetail(other) && holdsTexts(each));
      if (only) readStatements(reader, String(value), at, context);
      else readNote(reader, String(value), at, context, 'summary');
    } else if (context.parent && (role === 'statements' || role === 'summary') && isScalar(value))
      keepField(reader, key, value, at, context);
    else readValue(reader, key, value, at, { ...context, sectioned: undefined });
  }
}
