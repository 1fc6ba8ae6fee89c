import type { Message } from '@ladderkit/core';
import { slugOf } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import type { Outline } from '../outline/Outline';
import type { Read } from '../Read';
import { dropEmptyTracks } from './dropEmptyTracks';
import { isBoilerplateFile } from './boilerplate';
import { findLevels } from './findLevels';
import { findLegends } from './findLegends';
import { findScales } from './findScales';
import { finishLadder, headingMessages } from './finishLadder';
import type { InterpretOptions } from './InterpretOptions';
import { jobsOf } from './jobsOf';
import { createDraft, type LadderDraft } from './LadderDraft';
import { orderLevels } from './orderLevels';
import { orderScales } from './orderScales';
import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import { repeatedLabels } from './paragraphHeading';
import { isData, isIndex, isLevelKey, isOwnFormat, readIndex, readSource, saysLevel } from './readFrontMatter';
import { readDiagrams } from './readDiagrams';
import { readIncludes } from './readIncludes';
import { readLeadIns } from './readLeadIns';
import { readPage, titleOfFile } from './readPage';
import { readPages } from './readPages';
import { rawBlocks, writeBlocks } from './writeBlocks';
import { append } from '../outline/append';

/** What stands beside outlines as data, and how it is read into the draft, before the outlines are. */
export interface DataBeside {
  paths: readonly string[];
  read: (draft: LadderDraft) => void;
}

/**
 * Makes one ladder of what its sources say, data beside them included. Every word ends in the ladder, in an unmapped block or
 * in a message.
 */
export function interpretOutlines(
  outlines: readonly Outline[],
  options: InterpretOptions = {},
  data: DataBeside = { paths: [], read: () => undefined },
): Read {
  const draft = createDraft();
  for (const outline of outlines) {
    append(draft.messages, outline.messages);
    append(draft.unmapped, outline.unmapped);
  }
  const labels = repeatedLabels(outlines.some(({ data }) => isOwnFormat(data)) ? [] : outlines);
  const pages = outlines.filter(({ path }) => !isBoilerplateFile(path)).map((outline) => readPage(outline, labels));
  for (const outline of outlines) if (isBoilerplateFile(outline.path)) setAside(draft, outline);
  pages.sort((a, b) => Number(isIndex(b)) - Number(isIndex(a)));
  for (const page of pages) if (isIndex(page)) readIndex(draft, page);
  for (const page of pages) sayNumbers(draft, page);
  append(
    draft.sources,
    pages.map((page) => readSource(draft, page)),
  );
  draft.jobs = jobsOf(pages);
  append(
    draft.sources,
    data.paths.map((path) => ({ path, meta: {} })),
  );
  data.read(draft);
  const embedded = readEmbeddedData(draft, pages);
  const levels = findLevels(
    pages.filter((page) => !isIndex(page)),
    draft.jobs,
    (page) => !embedded.has(page) && saysLevel(draft, page),
  );
  draft.levelHeadings = new Set([...levels].map(({ title }) => normalTitle(title)));
  draft.sharedTitles = sharedTitles(levels);
  findLegends(draft, pages);
  const scales = findScales(draft, pages, levels);
  readPages(draft, pages, levels, scales);
  readLeadIns(draft);
  readDiagrams(draft, pages);
  orderLevels(draft);
  readIncludes(draft);
  dropEmptyTracks(draft);
  orderScales(draft);
  append(draft.messages, headingMessages(draft));
  const { id, title } = nameLadder(draft, pages, data.paths, options);
  if (draft.levels.length === 0) draft.messages.push(withoutLevels(outlines));
  return { value: finishLadder(draft, id, title), messages: draft.messages, unmapped: draft.unmapped };
}

/** The numbers of headings are no part of their titles: they are quoted. */
function sayNumbers(draft: LadderDraft, { section }: Page): void {
  const numbered = (each: Section): Section[] => [
    ...(each.number === undefined ? [] : [each]),
    ...each.sections.flatMap(numbered),
  ];
  const sections = numbered(section);
  if (sections.length === 0) return;
  const text = `The numbers of these headings were read as their order: ${sections.map(({ number }) => number).join(' ')}`;
  draft.messages.push({ code: 'value-interpreted', severity: 'info', text, place: sections[0]?.place });
}

/** The titles of sections that stand under two levels or more. */
function sharedTitles(levels: ReadonlySet<Section>): Set<string> {
  const counts = new Map<string, number>();
  const titlesIn = ({ sections }: Section): string[] =>
    sections.flatMap((each) => [normalTitle(each.title), ...titlesIn(each)]);
  for (const level of levels)
    for (const title of new Set(titlesIn(level))) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Set([...counts].flatMap(([title, number]) => (number > 1 ? title : [])));
}

/** A licence or a guide for contributors is no page of the ladder. */
function setAside(draft: LadderDraft, outline: Outline): void {
  const { path, blocks } = outline;
  const place = blocks[0]?.place ?? { path, line: 1, column: 1 };
  draft.sources.push({ path, meta: {} });
  for (const raw of rawBlocks(blocks)) draft.unmapped.push({ kind: raw.kind, text: raw.text, place: raw.place });
  if (blocks.length > 0) draft.unmapped.push({ kind: 'document', text: writeBlocks(blocks), place });
  const text = `“${path}” is about the repository, not about levels; it was kept as it stands.`;
  draft.messages.push({ code: 'not-read-as-ladder', severity: 'info', text, place });
}

/** Pages whose front matter is a ladder as data; their text is about it. */
function readEmbeddedData(draft: LadderDraft, pages: readonly Page[]): Set<Page> {
  const sources = pages.flatMap(({ outline: { path, data, placeOfData = () => undefined, readData } }, at) =>
    readData && !draft.own && Object.entries(data).some(holdsStatements)
      ? [{ path, value: data, placeOf: placeOfData, at, readData }]
      : [],
  );
  const read = sources[0]?.readData(draft, sources) ?? [];
  const found = new Set(sources.flatMap((source) => (read.includes(source) ? (pages[source.at] ?? []) : [])));
  draft.sources.forEach((source) => {
    if ([...found].some(({ outline }) => outline.path === source.path)) source.meta = {};
  });
  return found;
}

/** Whether a field of front matter holds records, or statements under names or in a list: more than a site's settings. */
function holdsStatements([key, value]: [string, unknown]): boolean {
  if (isLevelKey(key)) return Array.isArray(value) && value.some(isData);
  if (Array.isArray(value)) return value.some(isData) || (value.length > 1 && value.every(isText));
  return isData(value) && Object.values(value).flat().every(isText);
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** The ladder's id and title: given, else of an index or README, else of the folder, else of the file, with a message. */
function nameLadder(
  draft: LadderDraft,
  pages: readonly Page[],
  dataPaths: readonly string[],
  options: InterpretOptions,
): { id: string; title: string } {
  const given = options.id ?? draft.id;
  const [first] = pages;
  const paths = [...dataPaths, ...pages.map(({ outline }) => outline.path)];
  const about =
    paths.length > 1
      ? pages.find(({ outline, titleFrom }) => titleFrom !== 'file-name' && ABOUT.test(outline.path))
      : first;
  const folder = paths.length > 1 ? commonFolder(paths) : undefined;
  const written = about && about.titleFrom !== 'file-name' ? plainText(about.section.title) : undefined;
  const file = paths[0] ?? 'ladder';
  const by =
    folder ??
    (paths.length > 1 ? written : undefined) ??
    file
      .split('/')
      .at(-1)
      ?.replace(/\.[a-z]+$/i, '') ??
    file;
  const id = given ?? slugOf(by);
  if (given === undefined) {
    const after = folder !== undefined ? 'folder' : paths.length > 1 && written !== undefined ? 'title' : 'file';
    const hint = 'Give the id, or write it into the front matter of an index page.';
    draft.messages.push({
      code: 'id-assumed',
      severity: 'info',
      text: `The ladder's id is “${id}”, after the ${after}.`,
      hint,
    });
  }
  return { id, title: options.title ?? draft.title ?? written ?? titleOfFile(folder ?? file) };
}

const ABOUT = /(?:^|\/)(?:readme|_?index|overview)\.\w+$/i;

function commonFolder(paths: readonly string[]): string | undefined {
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const common: string[] = [];
  for (const [at, name] of (folders[0] ?? []).entries()) {
    if (!folders.every((folder) => folder[at] === name)) break;
    common.push(name);
  }
  return common.at(-1) === undefined || common.at(-1) === '.' || common.at(-1) === '..' ? undefined : common.at(-1);
}

const withoutLevels = (outlines: readonly Outline[]): Message => ({
  code: 'without-levels',
  severity: 'warning',
  text: `No level was found in ${outlines.length === 1 ? 'this file' : `these ${outlines.length} files`}.`,
  place: outlines[0] && { path: outlines[0].path, line: 1, column: 1 },
  hint: 'A level is a heading, a page, or a column or row of a table, named like a job or with a code.',
});
