import type { Ladder } from '@ladderkit/core';

/** Whether two ladders are versions of one: half of the levels of the smaller one are in the other, by their titles. */
export function areVersions(one: Ladder, another: Ladder): boolean {
  const [fewer, more] = [one.levels, another.levels].sort((a, b) => a.length - b.length);
  const titles = new Set(more?.map(({ title }) => title));
  const shared = fewer?.filter(({ title }) => titles.has(title)).length ?? 0;
  return one.id === another.id || shared * 2 > (fewer?.length ?? 0);
}
