import type { Message } from '@ladderkit/core';
import type { Path } from '@ladderkit/core/schema';
import { isData, wordsIn, type Data } from '../data/DataReader';
import type { DataSource } from '../data/DataSource';
import { fieldOf } from '../data/fieldOf';
import { keyRole } from '../data/keyRole';
import { frontMatterReader } from '../interpret/frontMatterReader';
import { readLevelTitle } from '../interpret/readLevelTitle';
import type { Outline } from '../outline/Outline';
import { pageFinder } from './pageFinder';

/** An entry of an index, and the page that it names. */
interface Entry {
  source: DataSource;
  path: Path;
  record: Data;
  page: Outline;
}

/** Pages that know what an index says of them, and what was decided. */
export interface JoinedPages {
  outlines: Outline[];
  /** The data that names pages. */
  indexes: Set<DataSource>;
  messages: Message[];
}

/**
 * Joins data that lists levels with the pages that hold their text: an entry names its page by a path, else its id, code, key
 * or title is the name of one file. The page is then read as that level.
 */
export function joinIndex(sources: readonly DataSource[], outlines: readonly Outline[]): JoinedPages {
  const find = pageFinder(outlines);
  const entries = new Map<Outline, Entry>();
  for (const source of sources) {
    for (const { record, path } of recordsIn(source.value)) {
      const page = find.byPath(source, record) ?? find.byName(namesOf(record, path));
      if (page && !entries.has(page) && isNamed(record, path)) entries.set(page, { source, path, record, page });
    }
  }
  const indexes = new Set([...entries.values()].map(({ source }) => source));
  return {
    outlines: outlines.map((outline) => {
      const entry = entries.get(outline);
      return entry ? withEntry(outline, entry) : outline;
    }),
    indexes,
    messages: [...indexes].map((source) => joined(source, [...entries.values()])),
  };
}

/** How many values of data are looked through for entries. */
const MOST = 100_000;

function recordsIn(top: unknown): { record: Data; path: Path }[] {
  const found: { record: Data; path: Path }[] = [];
  const open: { value: unknown; path: Path }[] = [{ value: top, path: [] }];
  for (const [at, { value, path }] of open.entries()) {
    if (at > MOST) break;
    if (isData(value) && path.length > 0) found.push({ record: value, path });
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) value.forEach((inner, i) => open.push({ value: inner, path: [...path, i] }));
    else for (const [key, inner] of Object.entries(value)) open.push({ value: inner, path: [...path, key] });
  }
  return found;
}

function namesOf(record: Data, path: Path): string[] {
  const fields = (['id', 'code', 'name'] as const).map((role) => wordsIn(fieldOf(record, role)?.value));
  return [...fields, path.at(-1)].filter((name) => typeof name === 'string');
}

/** Whether an entry says of a page what it is called. */
const isNamed = (record: Data, path: Path) => namesOf(record, path).length > 0;

/** Whether an entry is that of a level: it stands in a list of levels, or says so itself. */
function isLevel({ record, path }: Entry): boolean {
  const list = path.findLast((key, at) => typeof key === 'string' && at < path.length - 1);
  const role = keyRole(String(list ?? path[0] ?? ''));
  if (role === 'levels' || role === 'level') return true;
  const title = wordsIn(fieldOf(record, 'name')?.value);
  return (
    role !== 'competencies' &&
    (fieldOf(record, 'level') !== undefined || (title !== undefined && readLevelTitle(title) !== undefined))
  );
}

/** A page with its entry as front matter; what the page says itself comes first. */
function withEntry(outline: Outline, entry: Entry): Outline {
  const { record, path, source } = entry;
  const key = path.at(-1);
  const field = (role: 'id' | 'name' | 'code' | 'track') => wordsIn(fieldOf(record, role)?.value);
  const id = field('id') ?? (typeof key === 'string' ? key : undefined);
  const said = isLevel(entry)
    ? { kind: 'level', id, title: field('name') ?? field('code') ?? id, code: field('code'), track: field('track') }
    : { id, title: field('name') };
  const data = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return {
    ...outline,
    data: { ...data, ...outline.data },
    frontMatter: frontMatterReader,
    placeOfData: (keys, text) =>
      (outline.data[String(keys[0])] === undefined ? undefined : outline.placeOfData?.(keys, text)) ??
      source.placeOf(path),
  };
}

function joined(source: DataSource, entries: readonly Entry[]): Message {
  const own = entries.filter((entry) => entry.source === source);
  const pages = own.map(
    ({ page, record, path }) => `${page.path} (${namesOf(record, path).at(0) ?? 'without a name'})`,
  );
  return {
    code: 'files-joined',
    severity: 'info',
    text: `“${source.path}” was read as the index of ${own.length} ${own.length === 1 ? 'page' : 'pages'}: ${pages.join(', ')}.`,
    place: source.placeOf([]) ?? { path: source.path, line: 1, column: 1 },
  };
}
