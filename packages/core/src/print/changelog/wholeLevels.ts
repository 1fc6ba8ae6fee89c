import type { Comparison, Row } from '../../compare/Comparison';

/** The rows of levels that came or went as a whole. */
export interface WholeLevels {
  rows: ReadonlySet<Row>;
  /** How many statements each such level has, by its id. */
  added: ReadonlyMap<string, number>;
  removed: ReadonlyMap<string, number>;
}

/** Finds the levels that are new or gone, and their rows; statements that came from another level or went to one are not among them. */
export function wholeLevels({ rows, pairs = [] }: Comparison): WholeLevels {
  const counts = (change: 'added' | 'removed') =>
    new Map(
      pairs
        .filter((pair) => pair.noun === 'level' && pair.change === change)
        .flatMap(({ from, to }) => [...from, ...to].map((id) => [id, 0])),
    );
  const found = { rows: new Set<Row>(), added: counts('added'), removed: counts('removed') };
  for (const row of rows) {
    if (row.change !== 'added' && row.change !== 'removed') continue;
    const level = (row.change === 'added' ? row.to : row.from)[0]?.level ?? '';
    const count = found[row.change].get(level);
    if (count === undefined) continue;
    found[row.change].set(level, count + 1);
    found.rows.add(row);
  }
  return found;
}
