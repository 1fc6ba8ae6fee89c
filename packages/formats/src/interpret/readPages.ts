import { plainText } from '@ladderkit/core/text';
import { addBlocksAsNote, addUnmapped } from './addNote';
import { isBoilerplate } from './boilerplate';
import { competencyNamed, levelSeen, trackNamed } from './draftNouns';
import type { DraftLevel, LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import type { ReadContext } from './ReadContext';
import { isIndex, readDeclaredExpectations, readLevelData, saysLevel } from './readFrontMatter';
import { readLevelTitle } from './readLevelTitle';
import { keepAside, readSection } from './readSection';
import { writeBlocks } from './writeBlocks';

/** Reads the pages into the draft, now that it is known which sections are levels. */
export function readPages(draft: LadderDraft, pages: readonly Page[], levels: ReadonlySet<Section>): void {
  const repeated = repeatedLevels(pages, levels);
  const manyLevelPages = pages.filter((page) => !levels.has(page.section) && countLevels(page.section, levels) > 1);
  for (const page of pages) {
    const context: ReadContext = { draft, sharedWith: [], track: undefined };
    if (levels.has(page.section)) readLevel(context, page.section, page);
    else if (isIndex(page)) readIndexBody(context, page);
    else
      walk(context, page.section, {
        levels,
        repeated,
        isTrack: manyLevelPages.length > 1 || draft.tracks.length > 0,
        isPage: true,
      });
  }
}

interface Walk {
  levels: ReadonlySet<Section>;
  /** Names of levels that stand under several groups: those groups are competencies. */
  repeated: ReadonlySet<string>;
  /** The page is one of several that hold levels, so that its title is a track's. */
  isTrack: boolean;
  isPage: boolean;
}

function walk(context: ReadContext, section: Section, state: Walk): void {
  if (state.levels.has(section)) return readLevel(context, section);
  const count = countLevels(section, state.levels);
  if (count === 0) {
    addBlocksAsNote(context, section.blocks, 'note', state.isPage ? undefined : section.title);
    for (const inner of section.sections) walk(context, inner, { ...state, isPage: false });
    return;
  }
  const inside = groupOf(context, section, state, count);
  for (const inner of section.sections) {
    if (isBoilerplate(inner.title) && countLevels(inner, state.levels) === 0) keepAside(inside, inner);
    else walk(inside, inner, { ...state, isPage: false });
  }
}

/** A section that holds levels is a competency where other sections hold the same ones, else a track or the document itself. */
function groupOf(
  context: ReadContext,
  section: Section,
  { levels, repeated, isTrack, isPage }: Walk,
  count: number,
): ReadContext {
  const own = section.sections.filter((inner) => levels.has(inner));
  const recurring = own.filter((inner) => repeated.has(normalTitle(inner.title))).length;
  const trackLike =
    readLevelTitle(section.title) !== undefined ||
    /\b(?:track|path|ladder|framework|individual contributors?|management|managers)\b/i.test(section.title);
  if (own.length > 0 && recurring * 2 > own.length && !trackLike) {
    const competency = competencyNamed(
      context.draft,
      plainText(section.title),
      context.competency,
      section.place,
      section.id,
    );
    const text = writeBlocks(section.blocks);
    if (text !== '') competency.summary.push(text);
    addUnmapped(context, section.blocks);
    return { ...context, competency };
  }
  if ((isPage && isTrack && count > 1) || (!isPage && trackLike)) {
    const track = trackNamed(context.draft, plainText(section.title), section.place);
    const text = writeBlocks(section.blocks);
    if (text !== '') track.summary.push(text);
    addUnmapped(context, section.blocks);
    return { ...context, track };
  }
  addBlocksAsNote(context, section.blocks, 'note', isPage ? undefined : section.title);
  return context;
}

function readLevel(context: ReadContext, section: Section, page?: Page): void {
  const level =
    page && saysLevel(context.draft, page) ? levelOfPage(context, page) : levelOfTitle(context, section, page);
  readSection({ ...context, level, track: level.track }, section);
  if (page) readDeclaredExpectations(context.draft, level, page.outline.data, page.outline.dataPlace);
}

function levelOfPage({ draft }: ReadContext, page: Page): DraftLevel {
  const { data, dataPlace } = page.outline;
  const level = readLevelData(draft, data, page.section.title, dataPlace ?? page.section.place);
  level.place = dataPlace ?? page.section.place;
  return level;
}

function levelOfTitle({ draft, track }: ReadContext, section: Section, page: Page | undefined): DraftLevel {
  const read = readLevelTitle(section.title) ?? { title: section.title };
  const id = page?.outline.data['id'];
  const level = levelSeen(draft, {
    ...read,
    track,
    place: section.place,
    ownId: typeof id === 'string' && id.trim() !== '' ? id : section.id,
  });
  level.place ??= section.place;
  return level;
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

const countLevels = (section: Section, levels: ReadonlySet<Section>): number =>
  levels.has(section) ? 1 : section.sections.reduce((sum, inner) => sum + countLevels(inner, levels), 0);

function repeatedLevels(pages: readonly Page[], levels: ReadonlySet<Section>): Set<string> {
  const groups = new Map<string, Set<Section>>();
  const visit = (section: Section) => {
    for (const inner of section.sections) {
      if (levels.has(inner)) {
        const name = normalTitle(inner.title);
        groups.set(name, (groups.get(name) ?? new Set()).add(section));
      } else visit(inner);
    }
  };
  for (const page of pages) visit(page.section);
  return new Set([...groups].filter(([, sections]) => sections.size > 1).map(([name]) => name));
}
