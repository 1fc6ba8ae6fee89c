import type { ScoredPair } from '../inverted-index/NearestPairs';
import type { Thresholds } from '../thresholds';
import type { AlignedLink } from './alignStatements';
import type { EqualGroup } from './groupEqual';

/** The groups of equal statements of both sides, and their pairs. */
export interface NearGroups {
  from: readonly EqualGroup[];
  to: readonly EqualGroup[];
  near: readonly ScoredPair[];
  /** The most alike first; equals in an order that does not depend on positions. */
  order: (a: ScoredPair, b: ScoredPair) => number;
  rules: Thresholds;
}

/**
 * Adds links to the firm ones, from the most alike on, each statement at most once. As good as an optimal assignment here,
 * and far faster. Copies of a statement pair off in order.
 */
export function linkOnce(firm: readonly AlignedLink[], { from, to, near, order, rules }: NearGroups): AlignedLink[] {
  const links = [...firm];
  const taken = { from: new Set(firm.map((link) => link.from)), to: new Set(firm.map((link) => link.to)) };
  const free = {
    from: from.map(({ members }) => members.filter((member) => !taken.from.has(member)).reverse()),
    to: to.map(({ members }) => members.filter((member) => !taken.to.has(member)).reverse()),
  };
  for (const { from: i, to: j, similarity } of near.filter((pair) => pair.similarity >= rules.link).sort(order)) {
    const [left, right] = [free.from[i] ?? [], free.to[j] ?? []];
    while (left.length > 0 && right.length > 0) {
      const [a, b] = [left.pop() ?? 0, right.pop() ?? 0];
      links.push({ from: a, to: b, similarity, confidence: similarity >= rules.likely ? 'likely' : 'possible' });
    }
  }
  return links;
}
