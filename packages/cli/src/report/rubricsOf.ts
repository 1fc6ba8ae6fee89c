import { levelsOfTrack, rubricOf, type Ladder, type RubricMatrix, type RubricOptions } from '@ladderkit/core';

/** The rubrics of a ladder: the one that is asked for, else one a track, then one for the levels that are on none. */
export function rubricsOf(ladder: Ladder, { track, levels }: RubricOptions = {}): RubricMatrix[] {
  if (track !== undefined || levels !== undefined) return [rubricOf(ladder, { track, levels })];
  const tracks = (ladder.tracks ?? []).map(({ id }) => id).filter((id) => levelsOfTrack(ladder, id).length > 0);
  const shown = new Set(tracks.flatMap((id) => levelsOfTrack(ladder, id)));
  const others = ladder.levels.filter((level) => !shown.has(level)).map(({ id }) => id);
  const rubrics = tracks.map((id) => rubricOf(ladder, { track: id }));
  return others.length > 0 || rubrics.length === 0 ? [...rubrics, rubricOf(ladder, { levels: others })] : rubrics;
}
