import { isData } from './frontMatterValues';
import type { LadderDraft } from './LadderDraft';
import { levelKeys } from './levelKeys';
import type { Page } from './Page';

/** Pages whose front matter is a ladder as data; their text is about it. */
export function readEmbeddedData(draft: LadderDraft, pages: readonly Page[]): Set<Page> {
  const sources = pages.flatMap(({ outline: { path, data, placeOfData = () => undefined, readData } }, at) =>
    readData && !draft.own && Object.entries(data).some(holdsStatements)
      ? [{ path, value: data, placeOf: placeOfData, at, readData }]
      : [],
  );
  const read = sources[0]?.readData(draft, sources) ?? [];
  const found = new Set(sources.flatMap((source) => (read.includes(source) ? (pages[source.at] ?? []) : [])));
  draft.sources.forEach((source) => {
    if ([...found].some(({ outline }) => outline.path === source.path)) source.meta = {};
  });
  return found;
}

/** Whether a field of front matter holds records, or statements under names or in a list: more than a site's settings. */
function holdsStatements([key, value]: [string, unknown]): boolean {
  if (levelKeys.includes(key)) return Array.isArray(value) && value.some(isData);
  if (Array.isArray(value)) return value.some(isData) || (value.length > 1 && value.every(isText));
  return isData(value) && Object.values(value).flat().every(isText);
}

const isText = (value: unknown): boolean => typeof value === 'string';
