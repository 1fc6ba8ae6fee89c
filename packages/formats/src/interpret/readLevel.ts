import { plainText } from '@ladderkit/core/text';
import { levelSeen } from './draftNouns';
import type { DraftLevel, LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import type { ReadContext } from './ReadContext';
import { readDeclaredExpectations, readLevelData } from './readLevelData';
import { asLevelTitle } from './readLevelTitle';
import { readSection } from './readSection';
import { saysLevel } from './saysLevel';

/** Reads the section of a level; with `page` the whole page, its front matter included. */
export function readLevel(context: ReadContext, section: Section, page?: Page): void {
  const { draft } = context;
  const level = page && saysLevel(draft, page) ? levelOfPage(context, page) : levelOfTitle(context, section, page);
  const isSaid = draft.expectations.some((each) => each.level === level);
  readSection({ ...context, level, track: level.track }, section, page !== undefined && isSaid);
  if (page) level.page = { path: page.outline.path, position: context.positions?.get(page.outline.path) };
  if (page) readDeclaredExpectations(draft, level, page.outline.data, page.outline.dataPlace);
}

function levelOfPage({ draft }: ReadContext, page: Page): DraftLevel {
  const { data, dataPlace } = page.outline;
  const read = draft.own ? { title: page.section.title } : asLevelTitle(page.section.title, draft.jobs);
  const level = readLevelData(draft, { code: read.code, ...data }, read.title, dataPlace ?? page.section.place);
  level.place = dataPlace ?? page.section.place;
  if (!draft.own) sayId(draft, page);
  return level;
}

/** An id is no text of the ladder: what stood in the source is quoted. */
function sayId(draft: LadderDraft, { outline: { data, dataPlace, placeOfData } }: Page): void {
  const id = data['id'];
  if (typeof id !== 'string') return;
  const text = `“id: ${id}” was read as the level’s id.`;
  draft.messages.push({ code: 'value-interpreted', severity: 'info', text, place: placeOfData?.(['id']) ?? dataPlace });
}

function levelOfTitle({ draft, track }: ReadContext, section: Section, page: Page | undefined): DraftLevel {
  const read = asLevelTitle(section.title, draft.jobs);
  const id = page?.outline.data['id'];
  const called = page?.otherTitles.map((title) => asLevelTitle(title)).find(({ kind }) => kind === 'role');
  const level = levelSeen(draft, {
    ...read,
    kind: read.kind ?? called?.kind,
    track,
    place: section.place,
    ownId: typeof id === 'string' && id.trim() !== '' ? id : section.id,
  });
  level.place ??= section.place;
  sayTitle(draft, section, read);
  if (page) sayId(draft, page);
  return level;
}

/** Words of a heading that are not in the title it was read as are quoted. */
function sayTitle(draft: LadderDraft, section: Section, { title, code }: { title: string; code?: string | undefined }) {
  const said = new Set(normalTitle(`${code ?? ''} ${title}`).split(' '));
  const words = normalTitle(section.title);
  if (words.split(' ').every((word) => said.has(word))) return;
  const text = `“${plainText(section.title)}” was read as the level “${title}”.`;
  draft.messages.push({ code: 'value-interpreted', severity: 'info', text, place: section.place });
}
