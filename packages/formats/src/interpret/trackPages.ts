import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';
import { tableOutline } from './table/tableOutline';

/** Words of a title that covers all levels of somebody: `Design career framework`. */
const FRAMEWORK = /\b(?:track|path|ladder|framework|levels)\b/i;

/**
 * The pages that are a track each, as those of departments are: several that hold levels and are called frameworks, or that judge
 * their levels by the same things. Pages that have nothing but levels in common are about a competency each.
 */
export function trackPages(
  pages: readonly Page[],
  levels: ReadonlySet<Section>,
  jobs: ReadonlySet<string>,
): ReadonlySet<Page> {
  const held = new Map<Page, ReadonlySet<string>>();
  const counts = new Map<string, number>();
  for (const page of pages) {
    if (levels.has(page.section)) continue;
    const found = labelsBelow(page.section, levels, jobs);
    if (found.levels < 2) continue;
    held.set(page, found.labels);
    for (const label of found.labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const isParallel = (labels: ReadonlySet<string>) => {
    const shared = [...labels].filter((label) => (counts.get(label) ?? 0) > 1).length;
    return shared > 0 && shared * 2 >= labels.size;
  };
  const tracks = [...held].flatMap(([page, labels]) =>
    FRAMEWORK.test(page.section.title) || isParallel(labels) ? page : [],
  );
  return new Set(tracks.length > 1 ? tracks : []);
}

/** How many levels stand below a section, and the titles of what they are judged by. */
function labelsBelow(
  section: Section,
  levels: ReadonlySet<Section>,
  jobs: ReadonlySet<string>,
): { levels: number; labels: Set<string> } {
  const below = { levels: 0, labels: new Set<string>() };
  const add = (count: number, labels: Iterable<string>) => {
    below.levels += count;
    for (const label of labels) below.labels.add(label);
  };
  for (const block of section.blocks) {
    if (block.type !== 'table') continue;
    const table = tableOutline(block, jobs);
    add(table.levels.size, table.labels);
  }
  for (const inner of section.sections) {
    if (levels.has(inner)) {
      add(
        1,
        inner.sections.map(({ title }) => normalTitle(title)),
      );
      continue;
    }
    const found = labelsBelow(inner, levels, jobs);
    add(found.levels, found.labels);
  }
  return below;
}
