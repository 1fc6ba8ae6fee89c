import { plainText } from '@ladderkit/core/text';
import { levelSeen } from './draftNouns';
import type { DraftLevel, LadderDraft } from './LadderDraft';
import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import type { ReadContext } from './ReadContext';
import { asLevelTitle } from './readLevelTitle';
import { readSection } from './readSection';

/** Reads the section of a level; with `page` the whole page, its front matter included. */
export function readLevel(context: ReadContext, section: Section, page?: Page): void {
  const { draft } = context;
  const said = page?.outline.frontMatter;
  const level =
    page && said?.saysLevel(draft, page) ? said.readLevel(draft, page) : levelOfTitle(context, section, page);
  if (page && !draft.own) sayId(draft, page);
  const isSaid = draft.expectations.some((each) => each.level === level);
  readSection({ ...context, level, track: level.track }, section, page !== undefined && isSaid);
  if (page) level.page = { path: page.outline.path, position: context.positions?.get(page.outline.path) };
  if (page) said?.readDeclaredExpectations(draft, level, page.outline.data, page.outline.dataPlace);
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
