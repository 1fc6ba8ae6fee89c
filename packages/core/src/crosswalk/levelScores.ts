import type { SideLevel } from '../compare/Comparison';
import type { LevelAffinities } from './levelAffinities';
import { tracksOf } from './tracksOf';

/** How well two levels go together, by their positions in the affinities. For ranking, not for reading. */
export interface LevelScores {
  /** By what they speak of. */
  matter: (from: number, to: number) => number;
  /** By that, and by whether they ask as much of it. */
  fit: (from: number, to: number) => number;
}

/** How much what shows that one of two levels asks more takes off, at most. */
const SCOPE = 0.4;

/**
 * The share of common matter, weighed by how much it exceeds what is usual for both levels, there and one level up and down.
 * Words of scope tell the levels of a track apart that say the same of a wider field; they do not tell tracks apart.
 */
export function levelScores(affinities: LevelAffinities): LevelScores {
  const scores = matterOf(affinities);
  const matter = (i: number, j: number) => scores[i]?.[j] ?? 0;
  return { matter, fit: (i, j) => matter(i, j) * (1 - SCOPE * Math.abs(affinities.asksMore(i, j))) };
}

function matterOf({ from, to, shares }: LevelAffinities): number[][] {
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

function neighboursOf(levels: readonly SideLevel[]): [below: number | undefined, above: number | undefined][] {
  const neighbours = levels.map((): [number | undefined, number | undefined] => [undefined, undefined]);
  for (const { levels: track, isOrdered } of tracksOf(levels))
    if (isOrdered) track.forEach((i, k) => (neighbours[i] = [track[k - 1], track[k + 1]]));
  return neighbours;
}

function commonWords(a: SideLevel | undefined, b: SideLevel | undefined): number {
  const [left, right] = [a, b].map((level) => new Set(level?.title.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (!left || !right || left.size + right.size === 0) return 0;
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
