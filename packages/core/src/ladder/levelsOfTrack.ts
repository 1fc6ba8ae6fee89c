import type { Ladder } from '../model/Ladder';
import type { Level } from '../model/Level';

/**
 * The levels of a track from the lowest rank to the highest; levels without a rank keep their place in the source among
 * their neighbours. Roles and shared blocks are no levels of a track. Without a track: the levels that name none.
 */
export function levelsOfTrack(ladder: Ladder, track: string | undefined): Level[] {
  const levels = ladder.levels.filter((level) => level.track === track && (level.kind ?? 'level') === 'level');
  const ranked = levels.filter((level) => level.rank !== undefined);
  ranked.sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  let next = 0;
  return levels.map((level) => (level.rank === undefined ? level : (ranked[next++] ?? level)));
}
