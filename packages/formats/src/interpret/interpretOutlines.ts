import type { Message } from '@ladderkit/core';
import type { Outline } from '../outline/Outline';
import type { Read } from '../Read';
import { dropEmptyTracks } from './dropEmptyTracks';
import { isBoilerplateFile } from './boilerplate';
import { findLevels } from './findLevels';
import { findLegends } from './findLegends';
import { findScales } from './findScales';
import { finishLadder } from './finishLadder';
import { headingMessages, numberMessages } from './headingMessages';
import type { InterpretOptions } from './InterpretOptions';
import { jobsOf } from './jobsOf';
import { createDraft, type LadderDraft } from './LadderDraft';
import { orderLevels } from './orderLevels';
import { orderScales } from './orderScales';
import { markRoles } from './markRoles';
import { normalTitle } from './normalTitle';
import { repeatedLabels } from './paragraphHeading';
import { nameLadder } from './nameLadder';
import { readEmbeddedData } from './readEmbeddedData';
import { readSource } from './readSource';
import { splitLevels } from './splitLevels';
import { sharedTitles } from './sharedTitles';
import { readIncludes } from './readIncludes';
import { readLeadIns } from './readLeadIns';
import { readPage } from './readPage';
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
  const labels = repeatedLabels(outlines.some(isOwn) ? [] : outlines);
  const pages = outlines.filter(({ path }) => !isBoilerplateFile(path)).map((outline) => readPage(outline, labels));
  for (const outline of outlines) if (isBoilerplateFile(outline.path)) setAside(draft, outline);
  pages.sort((a, b) => Number(b.isIndex) - Number(a.isIndex));
  for (const page of pages) if (page.isIndex) page.outline.frontMatter?.readIndex(draft, page);
  append(draft.messages, numberMessages(pages));
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
    pages.filter(({ isIndex }) => !isIndex),
    draft.jobs,
    (page) => !embedded.has(page) && (page.outline.frontMatter?.saysLevel(draft, page) ?? false),
  );
  draft.levelHeadings = new Set([...levels].map(({ title }) => normalTitle(title)));
  draft.sharedTitles = sharedTitles(levels);
  findLegends(draft, pages);
  const scales = findScales(draft, pages, levels);
  readPages(draft, pages, levels, scales);
  splitLevels(draft);
  readLeadIns(draft);
  for (const page of pages) page.outline.readDiagrams?.(draft, page);
  markRoles(draft);
  orderLevels(draft);
  readIncludes(draft);
  dropEmptyTracks(draft);
  orderScales(draft);
  append(draft.messages, headingMessages(draft));
  const { id, title } = nameLadder(draft, pages, data.paths, options);
  if (draft.levels.length === 0) draft.messages.push(withoutLevels(outlines));
  return { value: finishLadder(draft, id, title), messages: draft.messages, unmapped: draft.unmapped };
}

const isOwn = ({ data, frontMatter }: Outline): boolean => frontMatter?.isOwnFormat(data) ?? false;

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

const withoutLevels = (outlines: readonly Outline[]): Message => ({
  code: 'without-levels',
  severity: 'warning',
  text: `No level was found in ${outlines.length === 1 ? 'this file' : `these ${outlines.length} files`}.`,
  place: outlines[0] && { path: outlines[0].path, line: 1, column: 1 },
  hint: 'A level is a heading, a page, or a column or row of a table, named like a job or with a code.',
});
