import type { Level } from '../model/Level';

/**
 * From which levels of a track somebody comes to the next one: those whose `next` names it, and those of the nearest rank below
 * that name none. `before` are the levels below in the order of the track.
 */
export function levelsBelow(before: readonly Level[], { id, rank }: Level): Level[] {
  const lower = before.filter((each) => rank === undefined || each.rank !== rank);
  const nearest = lower.at(-1);
  const usual = lower.filter((each) => each === nearest || (each.rank !== undefined && each.rank === nearest?.rank));
  const named = before.filter((each) => each.next?.includes(id) ?? usual.includes(each));
  return named.length > 0 ? named : usual;
}
