import type { Comparison } from '../compare/Comparison';

/** Tells under which ids a level of the earlier version stands in the later one: several where it was split, none where it was removed. */
export function laterLevels({ pairs = [], to }: Comparison): (level: string) => readonly string[] {
  const later = new Map<string, readonly string[]>(to.levels.map(({ id }) => [id, [id]]));
  for (const pair of pairs) if (pair.noun === 'level') for (const id of pair.from) later.set(id, pair.to);
  return (level) => later.get(level) ?? [];
}
