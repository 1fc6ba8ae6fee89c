import type { Comparison, Ladder, LevelStep, RubricMatrix, RubricMatrixCell, Statement } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';

/** How two levels are compared: `compareLevels` of `@ladderkit/core/compare`. */
export type Compare = (ladder: Ladder, from: string, to: string) => Comparison;

/** What changes in a cell from the level in the column before. */
export interface CellChange {
  /** The column whose value this cell holds, from 0. Absent: the cell says something of its own. */
  holds?: number | undefined;
  /** What became of its statements, by id; without a comparison only `same` is known. */
  statements: Map<string, 'same' | 'added' | 'reworded'>;
  /** Statements of the column before that have no counterpart here. */
  dropped: Statement[];
  /** Whether a statement asks more than the one it comes from, or a step has risen. */
  raised: boolean;
}

/** The changes of a matrix, by row and column. The first column has none. */
export function rubricChanges(
  ladder: Ladder,
  matrix: RubricMatrix,
  compare: Compare | undefined,
): (CellChange | undefined)[][] {
  const comparisons = matrix.columns.map((level, column) => {
    const before = matrix.columns[column - 1];
    return before && compare ? compare(ladder, before.id, level.id) : undefined;
  });
  return matrix.rows.map(({ competency, cells }) => {
    const changes: (CellChange | undefined)[] = [];
    cells.forEach((cell, column) => {
      const before = cells[column - 1];
      if (!before) return changes.push(undefined);
      const comparison = comparisons[column];
      const change = comparison ? compared(comparison, cell, competency?.id) : equal(before, cell);
      change.raised ||= cell.steps.some((step) => hasRisen(matrix, before.steps, step));
      const isHeld = isSame(change, cell) && sameSteps(before.steps, cell.steps);
      changes.push({ ...change, holds: isHeld ? (changes[column - 1]?.holds ?? column - 1) : undefined });
    });
    return changes;
  });
}

/** What a comparison of the two levels says of the statements of a cell. */
function compared({ rows }: Comparison, cell: RubricMatrixCell, competency: string | undefined): CellChange {
  const change: CellChange = { statements: new Map(), dropped: [], raised: false };
  const own = new Set(cell.expectations.map(({ expectation }) => expectation.id));
  for (const row of rows) {
    const here = row.to.filter(({ id }) => own.has(id));
    for (const { id } of here) {
      change.statements.set(id, row.change === 'same' || row.change === 'added' ? row.change : 'reworded');
    }
    if (here.length > 0)
      change.raised ||= row.impact === 'raised' || (row.scope ?? []).some((each) => each.change === 'raised');
    if (row.change === 'removed') change.dropped.push(...row.from.filter((each) => each.competency === competency));
  }
  return change;
}

/** Without a comparison: only what is word for word the same is known to be. */
function equal(before: RubricMatrixCell, cell: RubricMatrixCell): CellChange {
  const texts = new Set(before.expectations.map(({ expectation }) => plainText(expectation.text)));
  const same = cell.expectations.filter(({ expectation }) => texts.has(plainText(expectation.text)));
  // a cell that only drops something has nothing else to show, so it stays as it is
  const dropsOnly = same.length === cell.expectations.length && same.length < before.expectations.length;
  return {
    statements: new Map(dropsOnly ? [] : same.map(({ expectation }) => [expectation.id, 'same'])),
    dropped: [],
    raised: false,
  };
}

const isSame = ({ statements, dropped }: CellChange, { expectations }: RubricMatrixCell) =>
  dropped.length === 0 &&
  expectations.length > 0 &&
  expectations.every(({ expectation }) => statements.get(expectation.id) === 'same');

const sameSteps = (before: LevelStep[], steps: LevelStep[]) =>
  before.length === steps.length &&
  steps.every((step) => before.some((other) => other.scale === step.scale && other.step === step.step));

function hasRisen({ scales }: RubricMatrix, before: LevelStep[], { scale: id, step }: LevelStep): boolean {
  const scale = scales.find((each) => each.id === id);
  const rankOf = (wanted: string | undefined) => scale?.steps.find((each) => each.id === wanted)?.rank;
  const [was, is] = [rankOf(before.find((other) => other.scale === id)?.step), rankOf(step)];
  return was !== undefined && is !== undefined && is > was;
}
