import type { Ladder } from '../model/Ladder';
import type { Level } from '../model/Level';

/** The other levels of equal rank: of its own track, and of other tracks where both have `shared` ranks. */
export function equalLevels(ladder: Ladder, level: string): Level[] {
  const self = ladder.levels.find(({ id }) => id === level);
  if (self?.rank === undefined) return [];
  const shared = new Set(ladder.tracks?.filter(({ ranks }) => ranks === 'shared').map(({ id }) => id));
  const isShared = (track: string | undefined) => track !== undefined && shared.has(track);
  return ladder.levels.filter(
    (other) =>
      other.id !== self.id &&
      other.rank === self.rank &&
      (other.kind ?? 'level') === 'level' &&
      (other.track === self.track || (isShared(other.track) && isShared(self.track))),
  );
}
