import type { Comparison, Side, SideLevel } from '@ladderkit/core';

/** What a side is called: its level, its track, or its ladder. */
export interface SideName {
  title: string;
  /** A level's code, or a ladder's version. */
  code?: string | undefined;
}

/** The name of one side of a comparison: the level where it is one level, the track where it is one track, else the ladder. */
export function sideTitle({ axis, from, to }: Comparison, side: 'from' | 'to'): SideName {
  const here = side === 'from' ? from : to;
  const [level, ...moreLevels] = here.levels;
  const track = here.tracks.find(({ id }) => id === level?.track);
  if (axis === 'version') return { title: here.ladder.title, code: here.ladder.version };
  if (level && moreLevels.length === 0) return levelName(level);
  if (track && axis === 'track') return { title: track.title };
  return { title: here.ladder.title };
}

export const levelName = ({ title, code }: SideLevel): SideName => ({ title, code });

/** The level of a side by its id; an unknown one is called by its id. */
export function levelOf(side: Side, id: string): SideName {
  const level = side.levels.find((each) => each.id === id);
  return level ? levelName(level) : { title: id };
}

export const competencyTitle = (side: Side, id: string) =>
  side.competencies.find((each) => each.id === id)?.title ?? id;
