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
  const concerned = (levels: readonly SideLevel[], presence: ConcernedLevel['presence']) =>
    levels.flatMap((level): ConcernedLevel[] => {
      const isKept = presence === 'kept';
      const wasHere = (id: string) => (isKept ? later(id).includes(level.id) : id === level.id);
      const found = rows
        .map((row) => impactAt(row, isKept && level.id, wasHere))
        .filter((impact) => impact !== 'neutral');
      if (found.length === 0) return [];
      const impacts = { raised: 0, lowered: 0, clarified: 0 };
      for (const impact of found) impacts[impact]++;
      const track = (isKept ? to : from).tracks.find(({ id }) => id === level.track);
      return [{ level, track, presence, impacts }];
    });
  const removed = from.levels.filter(({ id }) => !later(id)[0]);
  return [...concerned(to.levels, 'kept'), ...concerned(removed, 'removed')];
}

/** What a row means at a level: it may ask something there, or have left it. Ids of the two versions are no one name space. */
function impactAt(
  { from, to, impact = 'neutral', moved }: Row,
  here: string | false,
  wasHere: (level: string) => boolean,
): Impact {
  if (to.some(({ level }) => level === here)) return impact;
  const hasLeft = moved?.includes('level');
  if ((!hasLeft && to.length > 0) || !from.some(({ level }) => wasHere(level))) return 'neutral';
  return hasLeft ? 'lowered' : impact;
}
