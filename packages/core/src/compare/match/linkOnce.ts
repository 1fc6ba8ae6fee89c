import type { ScoredPair } from '../inverted-index/NearestPairs';
import type { Thresholds } from '../thresholds';
import type { AlignedLink } from './alignStatements';
import type { EqualGroup } from './groupEqual';
import { pairOff } from './pairOff';

/** The groups of equal statements of both sides, and their pairs. */
export interface NearGroups {
  from: readonly EqualGroup[];
  to: readonly EqualGroup[];
  /** The most alike first; equals in an order that does not depend on positions. */
  near: readonly ScoredPair[];
  /** The level of a statement, by position. */
  levelOf: (side: 'from' | 'to', member: number) => string;
  rules: Thresholds;
}

/**
 * Adds links to the firm ones, from the most alike on, each statement at most once. As good as an optimal assignment here,
 * and far faster. Copies of a statement pair off by level, then in order.
 */
export function linkOnce(firm: readonly AlignedLink[], { from, to, near, rules, levelOf }: NearGroups): AlignedLink[] {
  const links = [...firm];
  const sides = { from, to };
  const free = (side: 'from' | 'to') => {
    const taken = new Set(firm.map((link) => link[side]));
    return sides[side].map(({ members }) => new Set(members.filter((member) => !taken.has(member))));
  };
  const [left, right] = [free('from'), free('to')];
  for (const { from: i, to: j, similarity } of near.filter((pair) => pair.similarity >= rules.link)) {
    const [copies, others] = [left[i], right[j]];
    if (!copies?.size || !others?.size) continue;
    for (const [a, b] of pairOff(copies, others, [levelOf, () => '']))
      links.push({ from: a, to: b, similarity, confidence: similarity >= rules.likely ? 'likely' : 'possible' });
  }
  return links;
}
