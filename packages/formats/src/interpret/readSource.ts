import { plainText } from '@ladderkit/core/text';
import { restOf, textOf, type Data } from './frontMatterValues';
import type { DraftSource, LadderDraft } from './LadderDraft';
import type { Page } from './Page';
import { INDEX_KEYS, isIndex } from './readIndex';
import { isLevelKey, LEVEL_KEYS, saysLevel } from './saysLevel';

/** What front matter says of a page besides what was read: kept with the source. */
export function readSource(draft: LadderDraft, page: Page): DraftSource {
  const { data, path } = page.outline;
  const read = isIndex(page) ? INDEX_KEYS : saysLevel(draft, page) ? LEVEL_KEYS : [];
  const title = page.otherTitles[0] ?? (page.titleFrom === 'file-name' ? undefined : page.section.title);
  const meta = restOf(data, ['title', 'url', 'licence', 'license', ...read]) ?? {};
  const licence = textOf(data['licence']) ?? textOf(data['license']);
  const words = JSON.parse(
    JSON.stringify(meta, (_, value: unknown) => (typeof value === 'boolean' ? String(value) : value)),
  ) as Data;
  sayUnread(draft, page, Object.keys(meta));
  return { path, title: title && plainText(title), url: textOf(data['url']), licence, meta: words };
}

/** Keys that would mean something on a level's page are told where they mean something else. */
function sayUnread(
  draft: LadderDraft,
  { outline: { data, dataPlace, placeOfData } }: Page,
  keys: readonly string[],
): void {
  for (const key of keys.filter((each) => isLevelKey(each) && typeof data[each] === 'string')) {
    const text = `“${key}: ${String(data[key])}” was kept with the source: this page is no level’s.`;
    draft.messages.push({
      code: 'value-interpreted',
      severity: 'info',
      text,
      place: placeOfData?.([key]) ?? dataPlace,
    });
  }
}
