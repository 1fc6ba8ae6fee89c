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
 * and far faster. Copies of a statement pair off by level, then in order.
 */
export function linkOnce(firm: readonly AlignedLink[], { from, to, near, order, rules }: NearGroups): AlignedLink[] {
  const links = [...firm];
  const taken = { from: new Set(firm.map((link) => link.from)), to: new Set(firm.map((link) => link.to)) };
  const free = { from: from.map(freeCopies(taken.from)), to: to.map(freeCopies(taken.to)) };
  for (const { from: i, to: j, similarity } of near.filter((pair) => pair.similarity >= rules.link).sort(order)) {
    for (const [a, b] of pairOff(free.from[i], free.to[j]))
      links.push({ from: a, to: b, similarity, confidence: similarity >= rules.likely ? 'likely' : 'possible' });
  }
  return links;
}

/** The copies of a statement that are not linked yet, with the level of each. */
type Copies = Map<number, string>;

const freeCopies =
  (taken: ReadonlySet<number>) =>
  ({ members, levels }: EqualGroup): Copies =>
    new Map(members.flatMap((member, k) => (taken.has(member) ? [] : [[member, levels[k] ?? '']])));

/** Pairs the copies of two statements, those of one level first, and takes them out. */
function pairOff(left: Copies = new Map(), right: Copies = new Map()): [number, number][] {
  const pairs: [number, number][] = [];
  for (const keyOf of [(level: string) => level, () => '']) {
    const waiting = new Map<string, number[]>();
    for (const [b, level] of [...right].reverse()) {
      const list = waiting.get(keyOf(level));
      if (list) list.push(b);
      else waiting.set(keyOf(level), [b]);
    }
    for (const [a, level] of [...left]) {
      const b = waiting.get(keyOf(level))?.pop();
      if (b === undefined) continue;
      left.delete(a);
      right.delete(b);
      pairs.push([a, b]);
    }
  }
  return pairs;
}
