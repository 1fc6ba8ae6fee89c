import type { AlignedLink } from '../match/alignStatements';

/** Links that share a statement stand together: those of a split or a merge. In the order of their first link. */
export function groupLinks(links: readonly AlignedLink[]): AlignedLink[][] {
  const byFrom = new Map<number, AlignedLink[]>();
  const byTo = new Map<number, AlignedLink[]>();
  const groups: AlignedLink[][] = [];
  for (const link of links) {
    const [left, right] = [byFrom.get(link.from), byTo.get(link.to)];
    const group = left ?? right ?? [];
    if (group.length === 0) groups.push(group);
    group.push(link);
    if (right && right !== group) group.push(...right.splice(0));
    for (const { from, to } of group) {
      byFrom.set(from, group);
      byTo.set(to, group);
    }
  }
  return groups.filter((group) => group.length > 0);
}
