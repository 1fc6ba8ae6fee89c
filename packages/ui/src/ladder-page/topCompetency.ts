import type { Ladder } from '@ladderkit/core';

/** The competency at the top of the tree above one, or itself; `undefined` where there is none. Safe on cycles. */
export function topCompetency(ladder: Ladder, id: string | undefined): string | undefined {
  const parents = new Map((ladder.competencies ?? []).map((each) => [each.id, each.parent]));
  const seen = new Set<string>();
  let top = id !== undefined && parents.has(id) ? id : undefined;
  while (top !== undefined && !seen.has(top)) {
    seen.add(top);
    const parent = parents.get(top);
    if (parent === undefined || !parents.has(parent)) break;
    top = parent;
  }
  return top;
}
