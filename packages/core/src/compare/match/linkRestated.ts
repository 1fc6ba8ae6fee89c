import type { AlignedLink } from './alignStatements';
import type { NearGroups } from './linkOnce';

/**
 * Adds links to statements that a level says itself though it includes them as well: in the same words or, likely, in others. Both
 * stand in one row, so that what a level restates does not count as new. Of each level one statement restates another.
 */
export function linkRestated(
  links: readonly AlignedLink[],
  { near, subjects, rules, ...groups }: NearGroups,
): AlignedLink[] {
  const linked = { from: new Set(links.map(({ from }) => from)), to: new Set(links.map(({ to }) => to)) };
  const statementAt = (side: 'from' | 'to', member: number) => subjects[side][member]?.statement;
  const restated: AlignedLink[] = [];
  for (const [side, other] of SIDES) {
    const included = new Set(
      links
        .filter((link) => statementAt(side, link[side])?.inheritedFrom !== undefined)
        .filter((link) => statementAt('from', link.from)?.id === statementAt('to', link.to)?.id)
        .map((link) => link[other]),
    );
    const met = new Set<string>();
    for (const pair of near) {
      if (pair.similarity < rules.likely || included.size === 0) break;
      const whole = groups[other][pair[other]]?.members.find((member) => included.has(member));
      const free = groups[side][pair[side]]?.members.filter((member) => !linked[side].has(member)) ?? [];
      if (whole === undefined) continue;
      for (const member of free) {
        const key = `${whole} ${statementAt(side, member)?.inheritedFrom ?? ''}`;
        if (met.has(key)) continue;
        met.add(key);
        linked[side].add(member);
        const link: AlignedLink = { ...pair, [side]: member, [other]: whole, confidence: 'likely', restates: true };
        const isEqual = subjects.from[link.from]?.folded === subjects.to[link.to]?.folded;
        restated.push(isEqual ? { ...link, similarity: 1, confidence: 'certain' } : link);
      }
    }
  }
  // what is restated comes first: its words are the ones to read
  return [...restated, ...links];
}

const SIDES = [
  ['to', 'from'],
  ['from', 'to'],
] as const;
