import type { RubricMatrix } from '../ladder/rubricOf';
import { csvField } from './csvField';
import { levelName } from './report/phrases';
import type { Phrase } from './report/Report';
import { rubricCell, rubricHeads } from './report/rubricReport';

/**
 * A rubric as CSV (RFC 4180): a column a level, a line of the cell a statement. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe (OWASP, "CSV Injection").
 */
export function toCsv(rubric: RubricMatrix): string {
  const heads = rubricHeads(rubric);
  const rows = [
    ['', ...rubric.columns.map(levelName)],
    ...rubric.rows.map(({ cells }, i) => [
      heads[i] ?? '',
      ...cells.map((cell) => rubricCell(rubric, cell).map(plain).join('\n')),
    ]),
  ];
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

const plain = (phrase: Phrase): string =>
  phrase.map((span) => ('text' in span ? span.text : span.type === 'break' ? ' ' : plain(span.children))).join('');
