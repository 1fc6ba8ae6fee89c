import { plainText } from '@ladderkit/core/text';
import { restOf, textOf, type Data } from './frontMatterValues';
import type { DraftSource, LadderDraft } from './LadderDraft';
import type { Page } from './Page';

/** What front matter says of a page besides what was read: kept with the source. */
export function readSource(draft: LadderDraft, page: Page): DraftSource {
  const { data, path, frontMatter } = page.outline;
  const read = frontMatter?.keysRead(draft, page) ?? [];
  const title = page.otherTitles[0] ?? (page.titleFrom === 'file-name' ? undefined : page.section.title);
  const meta = restOf(data, ['title', 'url', 'licence', 'license', ...read]) ?? {};
  const licence = textOf(data['licence']) ?? textOf(data['license']);
  const words = JSON.parse(
    JSON.stringify(meta, (_, value: unknown) => (typeof value === 'boolean' ? String(value) : value)),
  ) as Data;
  frontMatter?.sayUnread(draft, page, Object.keys(meta));
  return { path, title: title && plainText(title), url: textOf(data['url']), licence, meta: words };
}
