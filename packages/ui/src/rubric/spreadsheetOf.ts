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

/** A rubric as spreadsheets and documents take it from the clipboard. */
export interface Spreadsheet {
  /** Tabs between cells, a line a row, several statements of a cell on lines of their own. */
  text: string;
  /** A table. */
  html: string;
}

/** A rubric as a table to paste: what is shown, one statement a line, and nothing that a spreadsheet would calculate. */
export function spreadsheetOf(
  matrix: RubricMatrix,
  groups: readonly RubricGroup[],
  words: SpreadsheetWords,
): Spreadsheet {
  const heads = matrix.columns.map(({ code, title }) => (code === undefined ? title : `${code} ${title}`));
  const rows = groups.flatMap((group) =>
    group.rows.map(({ competency, cells }) => [
      [group.title, competency?.title ?? words.other]
        .filter((name, i, all) => name !== undefined && name !== all[i - 1])
        .join(': '),
      ...cells.map((cell) => textOf(matrix, cell)),
    ]),
  );
  const [head = [], ...body] = [[words.competency, ...heads], ...rows].map((row) => row.map(inert));
  return {
    text: [head, ...body].map((row) => row.map(quoted).join('\t')).join('\n'),
    html: `<table><thead>${htmlRow(head, 'th')}</thead><tbody>${body.map((row) => htmlRow(row, 'td')).join('')}</tbody></table>`,
  };
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
const inert = (cell: string) => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The first cell of a row is its head. */
const htmlRow = (cells: string[], tag: 'th' | 'td') =>
  `<tr>${cells.map((cell, i) => `<${i === 0 ? 'th' : tag}>${htmlText(cell)}</${i === 0 ? 'th' : tag}>`).join('')}</tr>`;

/** Spreadsheets would begin a new row at a plain line break. */
const htmlText = (text: string) =>
  text
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replaceAll('\n', '<br style="mso-data-placement: same-cell">');
