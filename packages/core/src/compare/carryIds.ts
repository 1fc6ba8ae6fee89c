import type { Ladder } from '../model/Ladder';
import type { CompareOptions } from './CompareOptions';
import { compareVersions } from './axis/compareVersions';

/**
 * The next version of a ladder with the ids of the previous one wherever a statement stayed, moved or was reworded, so
 * that links and reviews survive edits. Split and merged statements keep their new ids.
 *
 * @example carryIds(published, fromMarkdown(files).value)
 */
export function carryIds(previous: Ladder, next: Ladder, options: CompareOptions = {}): Ladder {
  const carried = new Map<string, string>();
  for (const { from, to, links } of compareVersions(previous, next, options).rows) {
    const [before, after, link] = [from[0], to[0], links[0]];
    if (from.length !== 1 || to.length !== 1 || !before || !after || link?.confidence === 'possible') continue;
    carried.set(after.id, before.id);
  }
  const taken = new Set(next.expectations.map(({ id }) => id).filter((id) => !carried.has(id)));
  const idOf = (id: string) => {
    const before = carried.get(id);
    return before === undefined || taken.has(before) ? id : before;
  };
  return {
    ...next,
    expectations: next.expectations.map((expectation) => ({
      ...expectation,
      id: idOf(expectation.id),
      ...(expectation.parent !== undefined && { parent: idOf(expectation.parent) }),
    })),
  };
}
