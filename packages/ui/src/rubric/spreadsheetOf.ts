import type { RubricMatrix, RubricMatrixCell } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import type { RubricGroup } from './rubricGroups';

/** The words that are not the ladder's. */
export interface SpreadsheetWords {
  /** Heads the first column. */
  competency: string;
  /** Names the row of what belongs to no competency. */
  other: string;
}

/** A rubric as spreadsheets paste it: tabs between cells, a line a row, several statements of a cell on lines of their own. */
export function spreadsheetOf(matrix: RubricMatrix, groups: readonly RubricGroup[], words: SpreadsheetWords): string {
  const heads = matrix.columns.map(({ code, title }) => (code === undefined ? title : `${code} ${title}`));
  const rows = groups.flatMap((group) =>
    group.rows.map(({ competency, cells }) => [
      [group.title, competency?.title ?? words.other]
        .filter((name, i, all) => name !== undefined && name !== all[i - 1])
        .join(': '),
      ...cells.map((cell) => textOf(matrix, cell)),
    ]),
  );
  return [[words.competency, ...heads], ...rows].map((row) => row.map(quoted).join('\t')).join('\n');
}

function textOf({ scales }: RubricMatrix, { steps, notes, expectations }: RubricMatrixCell): string {
  const stepTitles = steps.map(({ scale: id, step }) => {
    const scale = scales.find((each) => each.id === id);
    return `${scale?.title ?? id}: ${scale?.steps.find((each) => each.id === step)?.title ?? step}`;
  });
  const texts = [...notes.map(({ text }) => text), ...expectations.map(({ expectation }) => expectation.text)];
  return [...stepTitles, ...texts.map(plainText)].join('\n');
}

/** What begins like a formula gets an apostrophe, so that a pasted ladder never calculates. */
function quoted(cell: string): string {
  const inert = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
  return /[\t\n"]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
