import type { Comparison, Impact, Row, SideLevel, SideTrack } from '../compare/Comparison';
import { laterLevels } from './laterLevels';

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
  const later = laterLevels(comparison);
  const impacts = new Map<string, ConcernedLevel['impacts']>();
  for (const [level, impact] of rows.flatMap((row) => [...impactsOf(row, later)])) {
    if (impact === 'neutral') continue;
    const counts = impacts.get(level) ?? { raised: 0, lowered: 0, clarified: 0 };
    counts[impact]++;
    impacts.set(level, counts);
  }
  const concerned = ({ levels, tracks }: Comparison['to'], presence: ConcernedLevel['presence']) =>
    levels.flatMap((level): ConcernedLevel[] => {
      const found = impacts.get(`${presence} ${level.id}`);
      return found ? [{ level, track: tracks.find(({ id }) => id === level.track), presence, impacts: found }] : [];
    });
  return [...concerned(to, 'kept'), ...concerned(from, 'removed')];
}

/**
 * What a row means at each level: it may ask something there, or have left it. Ids of the two versions are no one name space, so
 * levels are told by `kept` or `removed` before theirs.
 */
function impactsOf({ from, to, impact = 'neutral', moved }: Row, later: ReturnType<typeof laterLevels>) {
  const impacts = new Map<string, Impact>();
  const hasLeft = moved?.includes('level');
  for (const { level } of hasLeft || !to[0] ? from : []) {
    const ids = later(level).map((id) => `kept ${id}`);
    for (const id of ids[0] ? ids : [`removed ${level}`]) impacts.set(id, hasLeft ? 'lowered' : impact);
  }
  for (const { level } of to) impacts.set(`kept ${level}`, impact);
  return impacts;
}
