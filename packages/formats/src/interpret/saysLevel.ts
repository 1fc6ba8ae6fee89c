import { isData, numberOf, recordsOf, textOf } from './frontMatterValues';
import type { LadderDraft } from './LadderDraft';
import type { Page } from './Page';
import { kindOf } from './readLevelData';
import { numberOfCode } from './readLevelTitle';

/** Whether front matter says that a page is a level: by such keys, or in our own format by its id. */
export function saysLevel(draft: LadderDraft, page: Page): boolean {
  const { data } = page.outline;
  if (page.isIndex) return false;
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
