import type { Comparison, Confidence, SideLevel } from '../compare/Comparison';
import { levelAffinities, type LevelAffinities } from './levelAffinities';
import { trackPath } from './trackPath';

/** Which levels of the other ladder are nearest to one level. */
export interface EquivalentLevels {
  /** A level of the `from` side. */
  from: string;
  /** The nearest levels of the `to` side, from the lowest to the highest; empty where no counterpart was found. */
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
 * common words in their titles. Along a track the nearest levels never go down. Roles are no levels.
 *
 * @example equivalentLevels(compareLadders(ours, theirs, { lexicon: lexiconEn }))
 */
export function equivalentLevels(comparison: Comparison): EquivalentLevels[] {
  const affinities = levelAffinities(comparison);
  const { from, to } = affinities;
  const scores = scoresOf(affinities);
  const tracks = { from: tracksOf(from), to: tracksOf(to) };
  const found = new Map<number, EquivalentLevels>();
  for (const ours of tracks.from) {
    const paths = tracks.to.map((theirs) => ({ theirs, ...trackPath(ours, theirs, (i, j) => scores[i]?.[j] ?? 0) }));
    const best = paths.reduce<(typeof paths)[number] | undefined>(
      (a, b) => (a && a.total >= b.total ? a : b),
      undefined,
    );
    ours.forEach((i, k) => {
      const j = best?.path[k];
      const level = from[i];
      if (level && best && j !== undefined) found.set(i, equivalent(i, j, best.theirs, affinities, scores));
    });
  }
  return from.map((level, i) => found.get(i) ?? { from: level.id, to: [], rows: [] });
}

/** Below this share of common matter nothing is claimed; above `likely`, with a narrow range, it is likely. */
const SHARE = { least: 0.1, likely: 0.22 } as const;
/** Fewer links than these are no evidence of a whole level. */
const LIKELY_LINKS = 3;
/** How near to the best a level must come to belong to the range. */
const NEAR = 0.8;

function equivalent(
  i: number,
  j: number,
  track: readonly number[],
  affinities: LevelAffinities,
  scores: readonly number[][],
): EquivalentLevels {
  const { from, to, shares, rows, likely } = affinities;
  const id = from[i]?.id ?? '';
  const score = (other: number) => scores[i]?.[other] ?? 0;
  const share = shares[i]?.[j] ?? 0;
  if (share < SHARE.least) return { from: id, to: [], rows: [] };
  const most = Math.max(...track.map(score));
  const at = track.indexOf(j);
  let [low, high] = [at, at];
  while (low > 0 && score(track[low - 1] ?? 0) >= most * NEAR) low--;
  while (high < track.length - 1 && score(track[high + 1] ?? 0) >= most * NEAR) high++;
  const range = track.slice(low, high + 1);
  const sure = likely(i, j) >= LIKELY_LINKS && share >= SHARE.likely && range.length <= 2 && score(j) >= most * NEAR;
  return {
    from: id,
    to: range.flatMap((other) => to[other]?.id ?? []),
    nearest: to[j]?.id,
    confidence: sure ? 'likely' : 'possible',
    rows: rows(i, j),
  };
}

/** The share of common matter, weighed by how much it exceeds what is usual for both levels, there and one level up and down. */
function scoresOf({ from, to, shares }: LevelAffinities): number[][] {
  const rowMeans = shares.map(mean);
  const columnMeans = to.map((_, j) => mean(shares.map((row) => row[j] ?? 0)));
  const all = mean(rowMeans);
  const lift = (i: number, j: number) =>
    ((shares[i]?.[j] ?? 0) * all) / ((rowMeans[i] ?? 0) * (columnMeans[j] ?? 0) || 1);
  const neighbours = { from: neighboursOf(from), to: neighboursOf(to) };
  return shares.map((row, i) =>
    row.map((share, j) => {
      const around = ([0, 1] as const).flatMap((side) => {
        const [a, b] = [neighbours.from[i]?.[side], neighbours.to[j]?.[side]];
        return a === undefined || b === undefined ? [] : [lift(a, b)];
      });
      const own = lift(i, j);
      const fit = 0.6 * own + 0.4 * (around.length > 0 ? mean(around) : own);
      return Math.sqrt(share) * fit * (1 + 0.1 * commonWords(from[i], to[j]));
    }),
  );
}

/** The positions of the levels of each track, from the lowest rank up; levels without a rank keep their place. */
function tracksOf(levels: readonly SideLevel[]): number[][] {
  const tracks = new Map<string | undefined, number[]>();
  levels.forEach(({ track }, i) => tracks.set(track, [...(tracks.get(track) ?? []), i]));
  for (const track of tracks.values()) {
    if (track.every((i) => levels[i]?.rank !== undefined))
      track.sort((a, b) => (levels[a]?.rank ?? 0) - (levels[b]?.rank ?? 0));
  }
  return [...tracks.values()];
}

function neighboursOf(levels: readonly SideLevel[]): [below: number | undefined, above: number | undefined][] {
  const neighbours = levels.map((): [number | undefined, number | undefined] => [undefined, undefined]);
  for (const track of tracksOf(levels)) track.forEach((i, k) => (neighbours[i] = [track[k - 1], track[k + 1]]));
  return neighbours;
}

function commonWords(a: SideLevel | undefined, b: SideLevel | undefined): number {
  const [left, right] = [a, b].map((level) => new Set(level?.title.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (!left || !right || left.size + right.size === 0) return 0;
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
