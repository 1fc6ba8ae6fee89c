import type { Candidate } from '../Comparison';
import type { Alignment } from '../match/alignStatements';
import type { EqualGroup } from '../match/groupEqual';
import { limits } from '../thresholds';

/** The nearest statements of the other side, for each statement of either side that has no link. */
export function nearestOf(
  { near, groups }: Alignment,
  linked: { from: ReadonlySet<number>; to: ReadonlySet<number> },
): { from: Map<number, Candidate[]>; to: Map<number, Candidate[]> } {
  const side = (here: 'from' | 'to', there: 'from' | 'to') => {
    const found = new Map<number, Candidate[]>();
    for (const pair of near) {
      const id = groups[there][pair[there]]?.subject.statement.id ?? '';
      for (const member of unlinked(groups[here][pair[here]], linked[here])) {
        const candidate = { of: '', id, similarity: pair.similarity };
        const list = found.get(member);
        if (list) list.push(candidate);
        else found.set(member, [candidate]);
      }
    }
    for (const list of found.values()) {
      list.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
      list.length = Math.min(list.length, limits.candidates);
    }
    return found;
  };
  return { from: side('from', 'to'), to: side('to', 'from') };
}

const unlinked = (group: EqualGroup | undefined, linked: ReadonlySet<number>) =>
  (group?.members ?? []).filter((member) => !linked.has(member));
