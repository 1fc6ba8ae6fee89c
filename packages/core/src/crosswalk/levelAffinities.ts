import type { Comparison, SideLevel } from '../compare/Comparison';
import { expectationsOfSide, linksOf, weightOf } from './bestLinks';

/** How much the levels of two ladders speak of the same things: one row of numbers a level of the `from` side. */
export interface LevelAffinities {
  from: SideLevel[];
  to: SideLevel[];
  /** 0 to 1: the share of what both levels say that finds its like at the other. */
  shares: number[][];
  /** The rows that link two levels, the most similar first. */
  rows: (from: number, to: number) => string[];
  /** How many links of two levels are likely or certain. */
  likely: (from: number, to: number) => number;
  /**
   * -1 to 1: whether the words of scope of what both say show that the `to` level asks more (above 0) or less (below). 0 where
   * `withMeaning` has not read them.
   */
  asksMore: (from: number, to: number) => number;
}

/** The affinities of all levels that state something; roles and shared blocks are no levels. */
export function levelAffinities(comparison: Comparison): LevelAffinities {
  const [from, to] = [levelsOfSide(comparison, 'from'), levelsOfSide(comparison, 'to')];
  const positions = { from: positionsOf(from), to: positionsOf(to) };
  const sizes = { from: countsBy(comparison, 'from'), to: countsBy(comparison, 'to') };
  const sums = from.map(() => to.map(() => 0));
  const rows = new Map<string, [row: string, weight: number][]>();
  const likely = new Map<string, number>();
  const scopes = new Map<string, Record<'raised' | 'lowered', number>>();
  const best = new Map<string, { i: number; j: number; weight: number }>();
  for (const placed of linksOf(comparison)) {
    const [i, j] = [positions.from.get(placed.from.level), positions.to.get(placed.to.level)];
    if (i === undefined || j === undefined) continue;
    const weight = weightOf(placed.link);
    const key = `${i} ${j}`;
    if (placed.link.confidence !== 'possible') likely.set(key, (likely.get(key) ?? 0) + 1);
    rows.set(key, [...(rows.get(key) ?? []), [placed.row.id, weight]]);
    const scope = scopes.get(key) ?? { raised: 0, lowered: 0 };
    scopes.set(key, scope);
    for (const { change } of placed.row.scope ?? []) scope[change]++;
    for (const own of [`< ${placed.from.id} ${key}`, `> ${placed.to.id} ${key}`])
      if (weight > (best.get(own)?.weight ?? 0)) best.set(own, { i, j, weight });
  }
  for (const { i, j, weight } of best.values()) {
    const row = sums[i];
    if (row) row[j] = (row[j] ?? 0) + weight;
  }
  const size = (side: 'from' | 'to', level: SideLevel | undefined) => sizes[side].get(level?.id ?? '') ?? 0;
  return {
    from,
    to,
    shares: sums.map((row, i) => row.map((sum, j) => sum / (size('from', from[i]) + size('to', to[j])))),
    likely: (i, j) => likely.get(`${i} ${j}`) ?? 0,
    asksMore: (i, j) => {
      const { raised, lowered } = scopes.get(`${i} ${j}`) ?? { raised: 0, lowered: 0 };
      return (raised - lowered) / (raised + lowered + FEW);
    },
    rows: (i, j) => (rows.get(`${i} ${j}`) ?? []).sort(([, a], [, b]) => b - a).map(([id]) => id),
  };
}

/** How many words of scope say nothing yet of two levels: what is added to their number. */
const FEW = 4;

function levelsOfSide(comparison: Comparison, side: 'from' | 'to'): SideLevel[] {
  const counts = countsBy(comparison, side);
  return comparison[side].levels.filter(({ id, kind = 'level' }) => kind === 'level' && counts.has(id));
}

function countsBy(comparison: Comparison, side: 'from' | 'to'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { level } of expectationsOfSide(comparison, side)) counts.set(level, (counts.get(level) ?? 0) + 1);
  return counts;
}

const positionsOf = (levels: readonly SideLevel[]) => new Map(levels.map(({ id }, i) => [id, i]));
