import { isData, numberOf, recordsOf, textOf } from './frontMatterValues';
import type { LadderDraft } from './LadderDraft';
import type { Page } from './Page';
import { isIndex } from './readIndex';
import { kindOf } from './readLevelData';
import { numberOfCode } from './readLevelTitle';

/** Whether front matter says that a page is a level: by such keys, or in our own format by its id. */
export function saysLevel(draft: LadderDraft, page: Page): boolean {
  const { data } = page.outline;
  if (isIndex(page)) return false;
  if (draft.own) return textOf(data['id']) !== undefined;
  return (
    numberOf(data['rank']) !== undefined ||
    textOf(data['level']) !== undefined ||
    kindOf(data) !== undefined ||
    numberOfCode(textOf(data['code']) ?? '') !== undefined ||
    isData(data['steps']) ||
    recordsOf(data['steps']).length > 0
  );
}

/** Whether a key of front matter is a word of the ladder document for a level. */
export const isLevelKey = (key: string): boolean => LEVEL_KEYS.includes(key);

/** Keys of a level in front matter. Site generators have a `next`, `kind` and `aliases` of their own, so those alone say nothing. */
export const LEVEL_KEYS = [
  'id',
  'code',
  'rank',
  'kind',
  'track',
  'next',
  'beside',
  'includes',
  'steps',
  'aliases',
  'summary',
  'expectations',
  'meta',
];
