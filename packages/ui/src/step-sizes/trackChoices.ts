import { levelsOfTrack, type Ladder } from '@ladderkit/core';

export interface TrackChoice {
  /** Empty for the levels that name no track. */
  id: string;
  /** Absent for the levels that name no track. */
  title?: string | undefined;
  levels: number;
}

/** The tracks that have levels; those with steps, two levels or more, come first. */
export function trackChoices(ladder: Ladder): TrackChoice[] {
  const titles = new Map((ladder.tracks ?? []).map(({ id, title }) => [id, title]));
  const ids = new Set<string | undefined>([...titles.keys(), ...ladder.levels.map(({ track }) => track)]);
  const choices = [...ids].map((id) => ({
    id: id ?? '',
    title: id === undefined ? undefined : (titles.get(id) ?? id),
    levels: levelsOfTrack(ladder, id).length,
  }));
  const withLevels = choices.filter(({ levels }) => levels > 0);
  return [...withLevels.filter(({ levels }) => levels > 1), ...withLevels.filter(({ levels }) => levels === 1)];
}
