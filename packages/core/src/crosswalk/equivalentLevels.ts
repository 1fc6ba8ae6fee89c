import type { Comparison, Confidence } from '../compare/Comparison';
import { levelAffinities, type LevelAffinities } from './levelAffinities';
import { levelScores, type LevelScores } from './levelScores';
import { trackPath } from './trackPath';
import { tracksOf, type TrackLevels } from './tracksOf';

/** Which levels of the other ladder are nearest to one level. */
export interface EquivalentLevels {
  /** A level of the `from` side. */
  from: string;
  /** The nearest levels of the `to` side, from the lowest to the highest where ranks tell; empty where no counterpart was found. */
  to: string[];
  /** The nearest of these. */
  nearest?: string | undefined;
  /** Absent where no counterpart was found. Never `certain`: no two ladders cut at the same places. */
  confidence?: Exclude<Confidence, 'certain'> | undefined;
  /** The rows that link the level with the nearest one, the most similar first. */
  rows: string[];
}

/**
 * Which of their levels is nearest to each of ours, as a range. What counts: how much of what both levels ask finds its like
 * at the other, beyond what any two levels of these ladders share; that the neighbours of both fit as well; and, a little,
 * common words in their titles. Where `withMeaning` has read the scope of the rows, levels of which one asks more than the
 * other are further apart. Along tracks whose ranks are known the nearest levels never go down. Roles are no levels.
 *
 * @example
 * const comparison = compareLadders(ours, theirs, { lexicon: lexiconEn });
 * equivalentLevels(withMeaning(comparison, { lexicons: [scopeLexiconEn] }));
 */
export function equivalentLevels(comparison: Comparison): EquivalentLevels[] {
  const affinities = levelAffinities(comparison);
  const { from, to } = affinities;
  const { matter, fit } = levelScores(affinities);
  const theirTracks = tracksOf(to);
  const found = new Map<number, EquivalentLevels>();
  for (const ours of tracksOf(from)) {
    const totals = theirTracks.map((track) => trackPath(ours, track, matter).total);
    const theirs = theirTracks[totals.indexOf(Math.max(...totals))];
    if (!theirs) break;
    const { path } = trackPath(ours, theirs, fit);
    ours.levels.forEach((i, k) => {
      const j = path[k];
      if (j !== undefined) found.set(i, equivalent(i, j, theirs, affinities, fit));
    });
  }
  return from.map((level, i) => found.get(i) ?? { from: level.id, to: [], rows: [] });
}

/** Below this share of common matter nothing is claimed; above `likely`, with a narrow range, it is likely. */
const SHARE = { least: 0.1, likely: 0.22 } as const;
/** Fewer links than these are no evidence of a whole level. */
const LIKELY_LINKS = 3;
/** How near to the best a level must come to belong to the range; what is likely comes as near to the best the other way round. */
const NEAR = 0.8;

function equivalent(
  i: number,
  j: number,
  { levels: track, isOrdered }: TrackLevels,
  affinities: LevelAffinities,
  fit: LevelScores['fit'],
): EquivalentLevels {
  const { from, to, shares, rows, likely } = affinities;
  const id = from[i]?.id ?? '';
  const share = (other: number) => shares[i]?.[other] ?? 0;
  if (share(j) < SHARE.least) return { from: id, to: [], rows: [] };
  const near = NEAR * Math.max(...track.map((other) => fit(i, other)));
  const isNear = (other = -1) => share(other) >= SHARE.least && fit(i, other) >= near;
  const range = isOrdered
    ? around(track.indexOf(j), track, isNear)
    : track.filter((other) => other === j || isNear(other));
  const isNearBack = from.every((_, other) => fit(i, j) >= NEAR * fit(other, j));
  const sure = isNear(j) && isNearBack && likely(i, j) >= LIKELY_LINKS && share(j) >= SHARE.likely && range.length <= 2;
  return {
    from: id,
    to: range.flatMap((other) => to[other]?.id ?? []),
    nearest: to[j]?.id,
    confidence: sure ? 'likely' : 'possible',
    rows: rows(i, j),
  };
}

/** A stretch of a track: what stands at a position, and what comes before and after it as long as it passes. */
function around(at: number, track: readonly number[], passes: (level: number | undefined) => boolean): number[] {
  let [low, high] = [at, at];
  while (passes(track[low - 1])) low--;
  while (passes(track[high + 1])) high++;
  return track.slice(low, high + 1);
}
