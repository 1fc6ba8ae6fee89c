import type { DraftLevel, LadderDraft } from './LadderDraft';
import { levelKeys } from './levelKeys';
import type { Page } from './Page';
import { indexKeys, isIndex, isOwnFormat, readIndex } from './readIndex';
import { readDeclaredExpectations, readLevelData } from './readLevelData';
import { asLevelTitle } from './readLevelTitle';
import { saysLevel } from './saysLevel';

/** Reads what front matter says. The outlines of formats that have it carry this, so that no other format pays for it. */
export const frontMatterReader = {
  isOwnFormat,
  isIndex,
  readIndex,
  keysRead,
  sayUnread,
  saysLevel,
  readLevel,
  readDeclaredExpectations,
};

export type FrontMatterReader = typeof frontMatterReader;

/** The keys of a page's front matter that are read. */
function keysRead(draft: LadderDraft, page: Page): readonly string[] {
  if (page.isIndex) return indexKeys;
  return saysLevel(draft, page) ? levelKeys : [];
}

/** Keys that would mean something on a level's page are told where they mean something else. */
function sayUnread(draft: LadderDraft, { outline }: Page, keys: readonly string[]): void {
  const { data, dataPlace, placeOfData } = outline;
  for (const key of keys.filter((each) => levelKeys.includes(each) && typeof data[each] === 'string')) {
    const text = `“${key}: ${String(data[key])}” was kept with the source: this page is no level’s.`;
    const place = placeOfData?.([key]) ?? dataPlace;
    draft.messages.push({ code: 'value-interpreted', severity: 'info', text, place });
  }
}

/** The level that a page’s front matter declares, with what its title says. */
function readLevel(draft: LadderDraft, page: Page): DraftLevel {
  const { data, dataPlace } = page.outline;
  const { title } = page.section;
  const read = draft.own ? { title } : asLevelTitle(title, draft.jobs);
  const place = dataPlace ?? page.section.place;
  const level = readLevelData(draft, { code: read.code, ...data }, read.title, place);
  level.place = place;
  return level;
}
