import type { Candidate } from '../Comparison';
import type { ScoredPair } from '../inverted-index/scorePairs';
import type { Subject } from '../match/Subject';
import { limits } from '../thresholds';

/** The nearest statements of the other side, for a statement of either. `near` comes with the most alike first. */
export function nearestOf(from: readonly Subject[], to: readonly Subject[], near: readonly ScoredPair[]) {
  const lists = { from: new Map<number, Candidate[]>(), to: new Map<number, Candidate[]>() };
  const add = (side: Map<number, Candidate[]>, at: number, candidate: Candidate) => {
    const list = side.get(at) ?? [];
    if (list.length >= limits.candidates) return;
    list.push(candidate);
    side.set(at, list);
  };
  for (const { from: i, to: j, similarity } of near) {
    const [a, b] = [from[i]?.statement.id ?? '', to[j]?.statement.id ?? ''];
    add(lists.from, i, { of: a, id: b, similarity });
    add(lists.to, j, { of: b, id: a, similarity });
  }
  return {
    from: (position: number) => lists.from.get(position) ?? [],
    to: (position: number) => lists.to.get(position) ?? [],
  };
}
