import type { CrosswalkGroup } from './arrangeSides';
import type { CrosswalkLink } from './linksOf';

/** How much two sections have to do with each other. */
export interface Affinity {
  from: CrosswalkGroup;
  to: CrosswalkGroup;
  /** 0 to 100: how many of the statements of both are linked with one of the other. */
  share: number;
}

/** Each section of the one side against each of the other: a row for each `from` section. Rejected links do not count. */
export function affinityOf(
  from: readonly CrosswalkGroup[],
  to: readonly CrosswalkGroup[],
  links: readonly CrosswalkLink[],
): Affinity[][] {
  const groupOf = (groups: readonly CrosswalkGroup[]) =>
    new Map(groups.flatMap((group) => group.statements.map(({ id }) => [id, group])));
  const [fromGroup, toGroup] = [groupOf(from), groupOf(to)];
  const linked = new Map<CrosswalkGroup, Map<CrosswalkGroup, Set<string>>>();
  for (const link of links) {
    const [a, b] = [fromGroup.get(link.from.id), toGroup.get(link.to.id)];
    if (!a || !b || link.review === 'rejected') continue;
    const row = linked.get(a) ?? new Map<CrosswalkGroup, Set<string>>();
    linked.set(a, row.set(b, (row.get(b) ?? new Set()).add(`from ${link.from.id}`).add(`to ${link.to.id}`)));
  }
  return from.map((a) =>
    to.map((b) => {
      const count = linked.get(a)?.get(b)?.size ?? 0;
      return { from: a, to: b, share: Math.round((100 * count) / (a.statements.length + b.statements.length)) };
    }),
  );
}
