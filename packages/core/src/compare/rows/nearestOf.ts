import type { Candidate } from '../Comparison';
import type { Alignment } from '../match/alignStatements';
import { limits } from '../thresholds';

/** The nearest statements of the other side, by position: for each statement of either side, its own links left out. */
export interface Nearest {
  from: Map<number, Omit<Candidate, 'of'>[]>;
  to: Map<number, Omit<Candidate, 'of'>[]>;
}

/**
 * A statement without a link has up to three candidates. One with links has as many as make five with them, where `beside`
 * says that links do not exclude one another.
 */
export function nearestOf({ near, groups, links }: Alignment, beside: boolean): Nearest {
  const side = (here: 'from' | 'to', there: 'from' | 'to') => {
    const groupOf = new Map(groups[there].flatMap(({ members }, group) => members.map((member) => [member, group])));
    const linked = new Map<number, Set<number>>();
    for (const link of links) {
      const own = linked.get(link[here]) ?? new Set();
      linked.set(link[here], own.add(groupOf.get(link[there]) ?? -1));
    }
    const asking = groups[here].map(({ members }) => (beside ? members : members.filter((each) => !linked.has(each))));
    const found: Nearest['from'] = new Map();
    for (const pair of near) {
      const id = groups[there][pair[there]]?.subject.statement.id ?? '';
      for (const member of asking[pair[here]] ?? []) {
        if (linked.get(member)?.has(pair[there])) continue;
        const list = found.get(member) ?? [];
        list.push({ id, similarity: pair.similarity });
        found.set(member, list);
      }
    }
    for (const [member, list] of found) {
      list.sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1));
      const own = linked.get(member);
      list.length = Math.min(list.length, own ? Math.max(0, limits.links - own.size) : limits.candidates);
    }
    return found;
  };
  return { from: side('from', 'to'), to: side('to', 'from') };
}
