import type { Statement } from '../Comparison';
import type { ScoredPair } from '../inverted-index/NearestPairs';
import { limits } from '../thresholds';
import type { EqualGroup } from './groupEqual';

/** The pairs of two sides that may become links. */
export interface PairsByKind {
  /** Of one kind, the most alike first. */
  near: ScoredPair[];
  /** An expectation and an example. */
  examples: ScoredPair[];
}

/**
 * An example shows what another statement asks, an anti-pattern what it does not, and a bare link is only a name: each goes
 * with its like. Where ids count, statements that share theirs are somewhat more alike.
 */
export function pairsByKind(
  pairs: readonly ScoredPair[],
  groups: Record<'from' | 'to', readonly EqualGroup[]>,
  idsCount: boolean,
): PairsByKind {
  const near: ScoredPair[] = [];
  const examples: ScoredPair[] = [];
  for (const pair of pairs) {
    const [before, after] = [groups.from[pair.from]?.subject.statement, groups.to[pair.to]?.subject.statement];
    const kinds = [kindOf(before), kindOf(after)];
    const isSameId = idsCount && before?.id === after?.id;
    if (kinds[0] === kinds[1]) near.push(isSameId ? withSameId(pair) : pair);
    else if (kinds.includes('example') && kinds.includes('expectation')) examples.push(pair);
  }
  return { near: near.sort(orderOf(groups.from, groups.to)), examples };
}

const kindOf = ({ text = '', kind = 'expectation' }: Partial<Statement> = {}) =>
  ONLY_A_LINK.test(text) ? 'link' : kind;

const withSameId = (pair: ScoredPair) => ({ ...pair, similarity: Math.min(0.9999, pair.similarity + limits.sameId) });

const ONLY_A_LINK = /^\[[^\]]*\]\([^)]*\)$/;

/**
 * The most alike first; equals in the order of their ids, whichever side these are on, so that no result depends on
 * positions and swapped sides give the same links.
 */
function orderOf(from: readonly EqualGroup[], to: readonly EqualGroup[]) {
  const ids = [...from, ...to].map(({ subject }) => subject.statement.id).sort();
  const ranks = new Map(ids.map((id, rank) => [id, rank]));
  const rankOf = (group: EqualGroup | undefined) => ranks.get(group?.subject.statement.id ?? '') ?? 0;
  const [left, right] = [from.map(rankOf), to.map(rankOf)];
  const first = (pair: ScoredPair) => Math.min(left[pair.from] ?? 0, right[pair.to] ?? 0);
  const last = (pair: ScoredPair) => Math.max(left[pair.from] ?? 0, right[pair.to] ?? 0);
  return (a: ScoredPair, b: ScoredPair) => b.similarity - a.similarity || first(a) - first(b) || last(a) - last(b);
}
