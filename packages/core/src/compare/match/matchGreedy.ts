import type { ScoredPair } from '../inverted-index/scorePairs';

/**
 * Takes pairs from the most alike on, each text at most once. As good as an optimal assignment here, and far faster.
 * Equals are ordered by `order`, which must not depend on positions.
 */
export function matchGreedy(
  pairs: readonly ScoredPair[],
  order: (a: ScoredPair, b: ScoredPair) => number,
): ScoredPair[] {
  const taken = { from: new Set<number>(), to: new Set<number>() };
  return [...pairs]
    .sort((a, b) => b.similarity - a.similarity || order(a, b))
    .filter(({ from, to }) => {
      if (taken.from.has(from) || taken.to.has(to)) return false;
      taken.from.add(from);
      taken.to.add(to);
      return true;
    });
}
