import type { Comparison, Row } from '../../compare/Comparison';

/** The rows of levels that came or went as a whole. */
export interface WholeLevels {
  rows: ReadonlySet<Row>;
  /** How much each such level asks, by its id. */
  added: ReadonlyMap<string, LevelSize>;
  removed: ReadonlyMap<string, LevelSize>;
}

export interface LevelSize {
  statements: number;
  /** How many of these came from another level or went to one. */
  moved: number;
}

/** Finds the levels that are new or gone, and their rows; statements that came from another level or went to one are not among them. */
export function wholeLevels({ rows, pairs = [] }: Comparison): WholeLevels {
  const sizes = (change: 'added' | 'removed') =>
    new Map(
      pairs
        .filter((pair) => pair.noun === 'level' && pair.change === change)
        .flatMap(({ from, to }) => [...from, ...to].map((id) => [id, { statements: 0, moved: 0 }])),
    );
  const [added, removed] = [sizes('added'), sizes('removed')];
  const whole = new Set<Row>();
  for (const row of rows) {
    for (const [levels, statements] of [
      [added, row.to],
      [removed, row.from],
    ] as const) {
      for (const { level } of statements) {
        const size = levels.get(level);
        if (size === undefined) continue;
        size.statements++;
        if (row.from[0] && row.to[0]) size.moved++;
        else whole.add(row);
      }
    }
  }
  return { rows: whole, added, removed };
}
