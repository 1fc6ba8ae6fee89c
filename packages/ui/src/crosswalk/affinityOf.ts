import type { CrosswalkGroup } from './arrangeSides';
import { bySureness, type CrosswalkLink } from './linksOf';

/** How much two sections have to do with each other. */
export interface Affinity {
  from: CrosswalkGroup;
  to: CrosswalkGroup;
  /** 0 to 100: how many of the statements of both have their surest counterpart in the other. */
  share: number;
}

/** Each section of the one side against each of the other: a row for each `from` section. Rejected links do not count. */
export function affinityOf(
  from: readonly CrosswalkGroup[],
  to: readonly CrosswalkGroup[],
  links: readonly CrosswalkLink[],
): Affinity[][] {
  const [fromGroup, toGroup] = [groupOf(from), groupOf(to)];
  const counts = new Map<CrosswalkGroup, Map<CrosswalkGroup, number>>();
  for (const link of [...surestLinks(links, 'from'), ...surestLinks(links, 'to')]) {
    const [a, b] = [fromGroup.get(link.from.id), toGroup.get(link.to.id)];
    if (!a || !b) continue;
    const row = counts.get(a) ?? new Map<CrosswalkGroup, number>();
    counts.set(a, row.set(b, (row.get(b) ?? 0) + 1));
  }
  return from.map((a) =>
    to.map((b) => {
      const count = counts.get(a)?.get(b) ?? 0;
      return { from: a, to: b, share: Math.round((100 * count) / (a.statements.length + b.statements.length)) };
    }),
  );
}

const groupOf = (groups: readonly CrosswalkGroup[]) =>
  new Map(groups.flatMap((group) => group.statements.map(({ id }) => [id, group])));

/** The surest link of each statement of a side. */
function surestLinks(links: readonly CrosswalkLink[], side: 'from' | 'to'): CrosswalkLink[] {
  const surest = new Map<string, CrosswalkLink>();
  for (const link of [...links].sort(bySureness)) {
    if (link.review !== 'rejected' && !surest.has(link[side].id)) surest.set(link[side].id, link);
  }
  return [...surest.values()];
}
