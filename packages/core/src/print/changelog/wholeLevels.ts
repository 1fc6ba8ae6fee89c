import type { Comparison, Row } from '../../compare/Comparison';
import { isAsking } from '../../people/isAsking';
import { emptiedLevels } from './emptiedLevels';

/** The rows of levels that came, went or were emptied as a whole: each such level is told in one line. */
export interface WholeLevels {
  rows: ReadonlySet<Row>;
  /** How much each such level asks, by its id. */
  added: ReadonlyMap<string, LevelSize>;
  removed: ReadonlyMap<string, LevelSize>;
  /** Levels that stay, of which nearly all that was asked is gone and nothing took its place; by their later id. */
  emptied: ReadonlyMap<string, LevelSize>;
}

export interface LevelSize {
  statements: number;
  /** Examples and anti-patterns, which ask nothing. */
  examples: number;
  /** How many of the statements came from another level or went to one. */
  moved: number;
}

/**
 * Finds the levels that are new, gone or emptied, and their rows; statements that came from another level or went to one are not
 * among them. What all levels share is no level that nobody held: what is new there is asked of people.
 */
export function wholeLevels(comparison: Comparison): WholeLevels {
  const { from, to, rows, pairs = [] } = comparison;
  const shared = new Set(
    [from, to].flatMap(({ levels }) => levels.filter(({ kind }) => kind === 'shared')).map(({ id }) => id),
  );
  const sizes = (change: 'added' | 'removed') =>
    new Map(
      pairs
        .filter((pair) => pair.noun === 'level' && pair.change === change)
        .flatMap(({ from, to }) => [...from, ...to])
        .filter((id) => !shared.has(id))
        .map((id): [string, LevelSize] => [id, { statements: 0, examples: 0, moved: 0 }]),
    );
  const [added, removed] = [sizes('added'), sizes('removed')];
  const whole = new Set<Row>();
  for (const row of rows) {
    for (const [levels, statements] of [
      [added, row.to],
      [removed, row.from],
    ] as const) {
      for (const { level, kind = 'expectation' } of statements) {
        const size = levels.get(level);
        if (size === undefined) continue;
        const isMoved = row.from[0] !== undefined && row.to[0] !== undefined;
        if (kind === 'expectation') size.statements++;
        else size.examples++;
        if (isMoved && kind === 'expectation') size.moved++;
        if (!isMoved) whole.add(row);
      }
    }
  }
  const emptied = new Map<string, LevelSize>();
  for (const [level, gone] of emptiedLevels(comparison)) {
    const asked = gone.filter(isAsking).length;
    emptied.set(level, { statements: asked, examples: gone.length - asked, moved: 0 });
    for (const row of gone) whole.add(row);
  }
  return { rows: whole, added, removed, emptied };
}
