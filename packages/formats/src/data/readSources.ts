import type { Path } from '@ladderkit/core/schema';
import { trackNamed } from '../interpret/draftNouns';
import type { LadderDraft } from '../interpret/LadderDraft';
import { isData, placeAt, wordsIn, type Data, type DataContext, type DataReader } from './DataReader';
import type { DataSource } from './DataSource';
import { fieldOf } from './fieldOf';
import { keyRole } from './keyRole';
import { levelNamed, levelsByKey } from './readLevel';
import { levelsByRepetition } from './levelsByRepetition';
import { readFields } from './readRecord';
import { readLevel, readLevels, readValue } from './readValue';
import { createSaid } from './Said';
import { holdsLadder, holdsLevelsWithin, isLevel } from './holdsLadder';
import { append } from '../outline/append';

/**
 * Reads structured data into a draft. Files of levels come first, because others refer to them; a file that holds no ladder,
 * like a site's configuration, is unmapped.
 */
export function readSources(draft: LadderDraft, sources: readonly DataSource[]): void {
  const shared: DataReader['shared'] = new Map();
  const read = sources.filter((source) => isReadable(draft, source));
  const several = read.filter(({ value }) => isData(value) && holdsLevelsWithin(value)).length > 1;
  const declared = read.some(({ value }) => holdsLevelsWithin(value) || (isData(value) && isLevel(value)));
  const levelsFirst = (source: DataSource) => (keyRole(nameOf(source)) === 'levels' ? 0 : 1);
  for (const source of read.sort((a, b) => levelsFirst(a) - levelsFirst(b))) {
    const said = createSaid();
    const reader: DataReader = { draft, source, said, levels: new Map(), shared };
    if (!declared) for (const { name, path } of levelsByRepetition(source.value)) levelNamed(reader, name, path, {});
    if (isData(source.value)) readTop(reader, source.value, several);
    else readValue(reader, nameOf(source), source.value, [], {});
    append(draft.messages, said.messages());
  }
}

/** Whether a source holds a ladder, or a part of one; what is not read is said. */
function isReadable({ unmapped }: LadderDraft, source: DataSource): boolean {
  const { value, path } = source;
  const place = source.placeOf([]) ?? { path, line: 1, column: 1 };
  if (holdsLadder(value) || (Array.isArray(value) && keyRole(nameOf(source)) !== undefined)) return true;
  unmapped.push({ kind: 'data', text: JSON.stringify(value, null, 2), place });
  return false;
}

const nameOf = ({ path }: DataSource) =>
  path
    .split('/')
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? '';

/** The outermost map of a file: a ladder, one of its tracks, or one of its levels. */
function readTop(reader: DataReader, top: Data, several: boolean, path: Path = []): void {
  const [[key, inner] = ['', undefined], ...others] = Object.entries(top);
  if (others.length === 0 && isData(inner) && keyRole(key) === undefined)
    return readTop(reader, inner, several, [...path, key]);
  if (levelsByKey(reader, top, {})) return readLevels(reader, top, path, {});
  if (isLevel(top)) return readLevel(reader, top, path, {}, true);
  const { draft } = reader;
  const [name, role, id] = [fieldOf(top, 'name'), fieldOf(top, 'track'), fieldOf(top, 'id')];
  const title = wordsIn(name?.value);
  const read = new Set<string>();
  const context: DataContext = {};
  const trackName = wordsIn(role?.value) ?? (several ? title : undefined);
  const trackKey = wordsIn(role?.value) === undefined ? name?.key : role?.key;
  if (trackName !== undefined && trackKey !== undefined && holdsLevelsWithin(top)) {
    context.track = trackNamed(draft, trackName, placeAt(reader, [...path, trackKey]));
    read.add(trackKey);
  }
  if (name && title !== undefined && !read.has(name.key)) {
    const source = draft.sources.find(({ path }) => path === reader.source.path);
    if (draft.title === undefined) draft.title = title;
    else if (source) source.title = title;
    read.add(name.key);
  }
  const ownId = wordsIn(id?.value);
  if (id && ownId !== undefined && !several && /^[^\s#]+$/.test(ownId)) {
    draft.id ??= ownId;
    reader.said.add([...path, id.key], ownId, 'an id', placeAt(reader, [...path, id.key]));
    read.add(id.key);
  }
  const summary = fieldOf(top, 'summary');
  if (summary && wordsIn(summary.value) !== undefined && context.track === undefined) {
    draft.summary.push(String(summary.value).trim());
    read.add(summary.key);
  }
  for (const key of ['version', 'language'] as const) {
    const said = wordsIn(top[key]);
    if (said === undefined || draft[key] !== undefined) continue;
    draft[key] = said;
    read.add(key);
  }
  readFields(reader, top, path, context, read);
}
