import type { Comparison } from '../compare/Comparison';

/** Tells under which id a level of the earlier version stands in the later one; `undefined` where it was removed. */
export function laterLevel({ pairs = [], to }: Comparison): (level: string) => string | undefined {
  const later = new Map<string, string | undefined>(to.levels.map(({ id }) => [id, id]));
  for (const pair of pairs) if (pair.noun === 'level') for (const id of pair.from) later.set(id, pair.to[0]);
  return (level) => later.get(level);
}
