import type { Competency, RubricMatrix, RubricMatrixRow } from '@ladderkit/core';

/** Rows that belong together: a top-level competency and its sections, or one competency without sections. */
export interface RubricGroup {
  /** The id of the top-level competency; empty for what names none. */
  id: string;
  /** Absent where the group is one row, which bears the title itself. */
  title?: string | undefined;
  rows: RubricGroupRow[];
}

export interface RubricGroupRow extends RubricMatrixRow {
  /** Whether this row holds what stands in the top-level competency itself, beside its sections. */
  isOverall: boolean;
  /** The competencies between this one and the top of its group. */
  path: Competency[];
}

/** The rows of a matrix by top-level competency. A competency that only has sections becomes the title of its group. */
export function rubricGroups({ rows }: RubricMatrix): RubricGroup[] {
  const groups: { first: RubricMatrixRow; rest: RubricMatrixRow[] }[] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (row.depth === 0 || !group) groups.push({ first: row, rest: [] });
    else group.rest.push(row);
  }
  return groups.map(({ first, rest }) => {
    const id = first.competency?.id ?? '';
    if (rest.length === 0) return { id, rows: [{ ...first, isOverall: false, path: [] }] };
    const overall = first.cells.some(
      ({ expectations, steps, notes }) => expectations.length + steps.length + notes.length,
    );
    // the sections around the row at hand, from the top
    let above: Competency[] = [];
    return {
      id,
      title: first.competency?.title,
      rows: [
        ...(overall ? [{ ...first, isOverall: true, path: [] }] : []),
        ...rest.map((row) => {
          const path = above.splice(0, row.depth - 1);
          if (row.competency) above = [...path, row.competency];
          return { ...row, isOverall: false, path };
        }),
      ],
    };
  });
}
