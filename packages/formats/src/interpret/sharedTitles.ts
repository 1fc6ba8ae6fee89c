import { normalTitle } from './normalTitle';
import type { Section } from './Page';

/** The titles of sections that stand under two levels or more. */
export function sharedTitles(levels: ReadonlySet<Section>): Set<string> {
  const counts = new Map<string, number>();
  const titlesIn = ({ sections }: Section): string[] =>
    sections.flatMap((each) => [normalTitle(each.title), ...titlesIn(each)]);
  for (const level of levels)
    for (const title of new Set(titlesIn(level))) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Set([...counts].flatMap(([title, number]) => (number > 1 ? title : [])));
}
