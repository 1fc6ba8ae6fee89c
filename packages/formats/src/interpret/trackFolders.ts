import type { Page, Section } from './Page';

/** The folders that are tracks: several folders beside each other that hold pages of levels. Gives the folder of each page. */
export function trackFolders(pages: readonly Page[], levels: ReadonlySet<Section>): Map<Page, string> {
  const folders = new Map<string, Page[]>();
  for (const page of pages) {
    if (!levels.has(page.section)) continue;
    const folder = folderOf(page);
    folders.set(folder, [...(folders.get(folder) ?? []), page]);
  }
  const parents = new Set([...folders.keys()].map((folder) => folder.split('/').slice(0, -1).join('/')));
  if (folders.size < 2 || parents.size > 1 || ![...folders.values()].some((each) => each.length > 1)) return new Map();
  return new Map(
    [...folders].flatMap(([folder, each]) =>
      folder === '' ? [] : each.map((page) => [page, `${folder}.md`] as const),
    ),
  );
}

/** The folder of a page; that of `senior/index.md` is the one above. */
function folderOf({ outline: { path } }: Page): string {
  const parts = path.split('/');
  return parts.slice(0, /^(?:_?index|readme)\.\w+$/i.test(parts.at(-1) ?? '') ? -2 : -1).join('/');
}
