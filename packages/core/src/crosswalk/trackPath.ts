import type { TrackLevels } from './tracksOf';

/** The levels of another track that go with those of a track, one each, and the sum of their scores. */
export interface TrackPath {
  path: number[];
  total: number;
}

/**
 * The best way to lay the levels of one track along another: never going down where the order of both is known, else each
 * level by itself.
 */
export function trackPath(
  { levels: from, isOrdered }: TrackLevels,
  { levels: to, isOrdered: isOrderedThere }: TrackLevels,
  score: (from: number, to: number) => number,
): TrackPath {
  if (isOrdered && isOrderedThere) return risingPath(from, to, score);
  const path = from.flatMap((i) =>
    to.reduce<number[]>(([best], j) => [best === undefined || score(i, j) > score(i, best) ? j : best], []),
  );
  return { path, total: path.reduce((sum, j, k) => sum + score(from[k] ?? -1, j), 0) };
}

/** A walk through a table, one row a level, that never moves to the left (dynamic programming, in the product of both lengths). */
function risingPath(
  from: readonly number[],
  to: readonly number[],
  score: (from: number, to: number) => number,
): TrackPath {
  let totals = to.map(() => 0);
  const choices: number[][] = [];
  for (const i of from) {
    let best = 0;
    const choice: number[] = [];
    const next = to.map((j, k) => {
      if ((totals[k] ?? 0) > (totals[best] ?? 0)) best = k;
      choice.push(best);
      return (totals[best] ?? 0) + score(i, j);
    });
    choices.push(choice);
    totals = next;
  }
  let at = totals.reduce((best, total, k) => (total > (totals[best] ?? 0) ? k : best), 0);
  const total = totals[at] ?? 0;
  const path = choices.reduceRight<number[]>((tail, choice) => {
    const here = to[at];
    at = choice[at] ?? 0;
    return here === undefined ? tail : [here, ...tail];
  }, []);
  return { path, total };
}
