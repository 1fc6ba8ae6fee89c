import type { Comparison, Impact, Row, SideLevel, SideTrack } from '../compare/Comparison';
import { laterLevel } from './laterLevel';

/** A level and what a new version means for it. */
export interface ConcernedLevel {
  level: SideLevel;
  /** Absent where the level names no track. */
  track?: SideTrack | undefined;
  /** `removed` where only the earlier version has the level. */
  presence: 'kept' | 'removed';
  impacts: Record<Exclude<Impact, 'neutral'>, number>;
}

/**
 * Whom a new version concerns: the levels with at least one row that is not neutral, in the order of the ladder, those that
 * were removed last. A statement that went to another level concerns both: asked at the one, no longer asked at the other.
 */
export function levelsConcerned(comparison: Comparison): ConcernedLevel[] {
  const { from, to, rows } = comparison;
  const later = laterLevel(comparison);
  const counts = new Map<string, ConcernedLevel['impacts']>();
  for (const row of rows) {
    for (const [level, impact] of impactsByLevel(row, later)) {
      if (impact === 'neutral') continue;
      const found = counts.get(level) ?? { raised: 0, lowered: 0, clarified: 0 };
      found[impact]++;
      counts.set(level, found);
    }
  }
  const removed = from.levels.filter(({ id }) => later(id) === undefined);
  const all = [
    ...to.levels.map((level) => ({ level, tracks: to.tracks, presence: 'kept' as const })),
    ...removed.map((level) => ({ level, tracks: from.tracks, presence: 'removed' as const })),
  ];
  return all.flatMap(({ level, tracks, presence }): ConcernedLevel[] => {
    const impacts = counts.get(level.id);
    if (impacts === undefined) return [];
    const track = tracks.find(({ id }) => id === level.track);
    return [{ level, ...(track && { track }), presence, impacts }];
  });
}

/**
 * What a row means at each level it stands at. Levels of the later version go by their ids there; `later` gives the ids of
 * those of the earlier one.
 */
export function impactsByLevel(
  { from, to, impact = 'neutral', moved }: Row,
  later: (level: string) => string | undefined,
): Map<string, Impact> {
  const impacts = new Map<string, Impact>();
  const left = moved?.includes('level') ? 'lowered' : impact;
  if (moved?.includes('level') || to.length === 0)
    for (const { level } of from) impacts.set(later(level) ?? level, left);
  for (const { level } of to) impacts.set(level, impact);
  return impacts;
}
