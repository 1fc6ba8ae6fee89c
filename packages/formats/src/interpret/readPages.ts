import { plainText } from '@ladderkit/core/text';
import type { OutlineBlock } from '../outline/Outline';
import { addBlocksAsNote, addUnmapped } from './addNote';
import { isBoilerplate } from './boilerplate';
import { competencyNamed, normalTrack, trackNamed } from './draftNouns';
import { holdsMatrix } from './findLevels';
import { knownTrack } from './knownTrack';
import type { DraftTrack, LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import type { ReadContext } from './ReadContext';
import { readLevel } from './readLevel';
import { pagePositions } from './pagePositions';
import { titleOfFile } from './readPage';
import { countLevels, repeatedLevels } from './repeatedLevels';
import { trackFolders } from './trackFolders';
import { trackPages } from './trackPages';
import { asLevelTitle, readLevelTitle } from './readLevelTitle';
import { isLevelList, readOutside } from './readOutside';
import { keepAside } from './readSection';
import { namesLevels } from './table/tableOutline';
import { readOverviews } from './table/readOverviews';
import { writeBlocks } from './writeBlocks';

/** Reads the pages into the draft, now that it is known which sections are levels. */
export function readPages(
  draft: LadderDraft,
  pages: readonly Page[],
  levels: ReadonlySet<Section>,
  scales: ReadonlySet<OutlineBlock>,
): void {
  const repeated = repeatedLevels(pages, levels);
  const positions = pagePositions(pages);
  const folders = trackFolders(pages, levels);
  const byShape = levels.size === 0 && !draft.own && !pages.some(({ section }) => holdsMatrix(section, draft.jobs));
  const tracks = draft.own ? new Set<Page>() : trackPages(pages, levels, draft.jobs);
  const manyLevelPages = pages.filter((page) => !levels.has(page.section) && countLevels(page.section, levels) > 1);
  for (const page of pages) {
    const folder = draft.own ? undefined : folders.get(page);
    const context: ReadContext = { draft, sharedWith: [], byShape, positions };
    if (folder !== undefined) context.track = trackNamed(draft, titleOfFile(folder));
    else if (tracks.has(page)) context.track = trackOf(context, page.section);
    if (levels.has(page.section)) readLevel(context, page.section, page);
    else if (page.isIndex) readIndexBody(context, page);
    else
      walk(context, page.section, {
        levels,
        scales,
        repeated,
        isTrack: manyLevelPages.length > 1 || draft.tracks.length > 0,
        isPage: true,
      });
  }
}

interface Walk {
  levels: ReadonlySet<Section>;
  /** Lists that define scales, already read. */
  scales: ReadonlySet<OutlineBlock>;
  /** Names of levels that stand under several groups: those groups are competencies. */
  repeated: ReadonlySet<string>;
  /** The page is one of several that hold levels, so that its title is a track's. */
  isTrack: boolean;
  isPage: boolean;
  /** The sections beside, this one included. */
  siblings?: readonly Section[] | undefined;
}

function walk(context: ReadContext, section: Section, state: Walk): void {
  if (state.levels.has(section)) return readLevel(context, section);
  const count = countLevels(section, state.levels);
  if (count === 0) {
    const inside = tableGroupOf(context, section, state);
    const blocks = section.blocks.filter((block) => !state.scales.has(block));
    const isScale = context.draft.scales.some(({ title }) => title === plainText(section.title));
    readOutside(inside.context, blocks, inside.titled || isScale ? undefined : section.title);
    for (const inner of section.sections)
      walk(inside.context, inner, { ...state, isPage: false, siblings: section.sections });
    return;
  }
  const inside = groupOf(context, section, state, count);
  for (const inner of section.sections) {
    if (isBoilerplate(inner.title) && countLevels(inner, state.levels) === 0) keepAside(inside, inner);
    else walk(inside, inner, { ...state, isPage: false, siblings: section.sections });
  }
}

/**
 * A section over a table or list of levels is a track where its title says so, a competency where the table's corner says
 * the same or sections beside it hold the like; else it is a heading like any other.
 */
function tableGroupOf(
  context: ReadContext,
  section: Section,
  { isPage, siblings = [] }: Walk,
): { context: ReadContext; titled: boolean } {
  if (isPage) return { context, titled: true };
  const lists = section.blocks.some((block) => block.type === 'list' && isLevelList(block, context.draft.jobs));
  const tables = section.blocks.filter((block) => block.type === 'table');
  if (lists && isTrackTitle(section.title)) {
    return {
      context: { ...context, track: trackOf(context, section) },
      titled: true,
    };
  }
  const [table] = tables;
  if (table === undefined || !namesLevels(table, context.draft.jobs)) return { context, titled: false };
  const corner = normalTitle(plainText(table.rows[0]?.[0]?.items[0]?.text ?? ''));
  const like = siblings.filter((each) =>
    each.blocks.some((block) => block.type === 'table' && namesLevels(block, context.draft.jobs)),
  );
  if (corner === normalTitle(section.title) || (like.length > 1 && !isTrackTitle(section.title))) {
    const competency = competencyOf(context, section);
    return { context: { ...context, competency }, titled: true };
  }
  if (isTrackTitle(section.title)) {
    return {
      context: { ...context, track: trackOf(context, section) },
      titled: true,
    };
  }
  return { context, titled: false };
}

/** The competency that a section is about, below the one it stands in. */
const competencyOf = ({ draft, competency }: ReadContext, { title, place, id }: Section) =>
  competencyNamed(draft, plainText(title), competency, place, id);

const trackOf = ({ draft }: ReadContext, { title, place }: Section) => trackNamed(draft, plainText(title), place);

const isTrackTitle = (title: string) =>
  /\b(?:track|path|ladder|individual contributors?|ics?|management|managers?|leadership track|trilha|carreira)\b/i.test(
    title,
  );

/** A section that holds levels is a competency where other sections hold the same ones, else a track or the document itself. */
function groupOf(
  context: ReadContext,
  section: Section,
  { levels, repeated, isTrack, isPage }: Walk,
  count: number,
): ReadContext {
  const blocks = readOverviews(context, section.blocks);
  const own = section.sections.filter((inner) => levels.has(inner));
  const recurring = own.filter((inner) => repeated.has(normalTitle(inner.title))).length;
  const trackLike =
    readLevelTitle(section.title, context.draft.jobs) !== undefined ||
    /\b(?:track|path|ladder|framework|individual contributors?|management|managers)\b/i.test(section.title);
  const isOwnTrack = isPage && context.track !== undefined;
  if (own.length > 0 && recurring * 2 > own.length && !trackLike && !isOwnTrack) {
    const competency = competencyOf(context, section);
    const text = writeBlocks(blocks);
    if (text !== '') competency.summary.push(text);
    addUnmapped(context, blocks);
    return { ...context, competency };
  }
  const known = trackOfLevels(context, own);
  if (known && !isPage && normalTrack(known.title) !== normalTrack(section.title)) {
    addBlocksAsNote(context, blocks, 'note', section.title);
    return { ...context, track: known };
  }
  if ((isPage && isTrack && count > 1) || (!isPage && trackLike)) {
    const track = trackOf(context, section);
    const text = writeBlocks(blocks);
    if (text !== '') track.summary.push(text);
    addUnmapped(context, blocks);
    return { ...context, track };
  }
  addBlocksAsNote(context, blocks, 'note', isPage ? undefined : section.title);
  return context;
}

/** The track of levels that this file named before, with their tracks. */
function trackOfLevels({ draft }: ReadContext, levels: readonly Section[]): DraftTrack | undefined {
  const names = levels.flatMap(({ title }) => {
    const read = asLevelTitle(title, draft.jobs);
    return [read.title, read.code ?? ''];
  });
  return knownTrack(draft, names, levels.length, levels[0]?.place.path);
}

function readIndexBody(context: ReadContext, page: Page): void {
  const { draft } = context;
  const summary = page.section.blocks.filter((block) => !(block.type === 'paragraph' && block.quoted));
  const notes = page.section.blocks.filter((block) => block.type === 'paragraph' && block.quoted);
  const text = writeBlocks(summary);
  if (text !== '') draft.summary.push(text);
  addUnmapped(context, summary);
  for (const note of notes) addBlocksAsNote(context, [note], 'note');
  for (const section of page.section.sections) keepAside(context, section);
}
