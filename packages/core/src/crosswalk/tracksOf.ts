import type { SideLevel } from '../compare/Comparison';

/** The positions of the levels of one track. */
export interface TrackLevels {
  levels: number[];
  /** Whether they stand from the lowest rank up; where a rank is missing the order is not known. */
  isOrdered: boolean;
}

/** The levels of each track. Those without a track are one. */
export function tracksOf(levels: readonly SideLevel[]): TrackLevels[] {
  const tracks = new Map<string | undefined, number[]>();
  levels.forEach(({ track }, i) => tracks.set(track, [...(tracks.get(track) ?? []), i]));
  const rankOf = (i: number) => levels[i]?.rank;
  return Array.from(tracks.values(), (track) => {
    const isOrdered = track.every((i) => rankOf(i) !== undefined);
    if (isOrdered) track.sort((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0));
    return { levels: track, isOrdered };
  });
}
