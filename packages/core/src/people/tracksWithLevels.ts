import { levelsOfTrack } from '../ladder/levelsOfTrack';
import type { Ladder } from '../model/Ladder';
import type { Level } from '../model/Level';

interface TrackLevels {
  /** Id and title of the track; absent for the levels that name none. */
  track?: string | undefined;
  title?: string | undefined;
  /** From the lowest to the highest. */
  levels: Level[];
}

/** The tracks that have levels; those with steps, two levels or more, come first. */
export function tracksWithLevels(ladder: Ladder): TrackLevels[] {
  const titles = new Map((ladder.tracks ?? []).map(({ id, title }) => [id, title]));
  const ids = new Set<string | undefined>([...titles.keys(), ...ladder.levels.map(({ track }) => track)]);
  const tracks = [...ids]
    .map((id) => ({
      ...(id !== undefined && { track: id, title: titles.get(id) ?? id }),
      levels: levelsOfTrack(ladder, id),
    }))
    .filter(({ levels }) => levels.length > 0);
  return tracks.sort((a, b) => Number(b.levels.length > 1) - Number(a.levels.length > 1));
}
