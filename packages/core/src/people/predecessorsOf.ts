import { includedLevels } from '../ladder/expectationsOf';
import { levelsOfTrack } from '../ladder/levelsOfTrack';
import type { Ladder } from '../model/Ladder';
import type { Level } from '../model/Level';

/**
 * The levels that somebody has passed before a level, nearest first: those of its track with a lower rank, those of its track
 * whose `next` leads here, and those it includes. Where the order is not known there are none, nothing is guessed from the
 * order of the list.
 */
export function predecessorsOf(ladder: Ladder, level: string): string[] {
  const here = ladder.levels.find(({ id }) => id === level);
  if (here === undefined) return [];
  const before = new Set(
    levelsOfTrack(ladder, here.track)
      .filter(isBelow(here))
      .reverse()
      .map(({ id }) => id),
  );
  const waiting = [level];
  for (const id of waiting) {
    for (const each of ladder.levels) {
      if (each.track !== here.track || !each.next?.includes(id) || waiting.includes(each.id)) continue;
      waiting.push(each.id);
      if (each.rank === undefined || here.rank === undefined) before.add(each.id);
    }
  }
  for (const id of includedLevels(ladder, level)) before.add(id);
  return [...before];
}

const isBelow =
  (here: Level) =>
  ({ rank }: Level): boolean =>
    rank !== undefined && here.rank !== undefined && rank < here.rank;
