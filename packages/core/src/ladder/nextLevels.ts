import type { Ladder } from '../model/Ladder';
import type { Level } from '../model/Level';
import { levelsOfTrack } from './levelsOfTrack';

/**
 * Where one may move from a level: what its `next` says, else the next rank of its track. A level without a rank, and a role,
 * lead nowhere unless they say so. Ids that name no level are left out.
 */
export function nextLevels(ladder: Ladder, level: string): Level[] {
  const from = ladder.levels.find(({ id }) => id === level);
  if (!from) return [];
  if (from.next) return from.next.flatMap((id) => ladder.levels.filter((each) => each.id === id));
  const { rank, track, kind = 'level' } = from;
  if (rank === undefined || kind !== 'level') return [];
  const above = levelsOfTrack(ladder, track).filter((each) => each.rank !== undefined && each.rank > rank);
  return above.filter((each) => each.rank === above.find((other) => other.rank !== undefined)?.rank);
}
