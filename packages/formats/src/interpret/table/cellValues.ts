import type { LevelAxis } from './findLevelAxis';
import { rowCells } from './TableGrid';

/** What is told of a level without being judged: how long, how much, how many. */
const FACT =
  /\b(?:years?|experience|salary|salaries|compensation|pay|tenure|weight|points|bonus|equity|reports|headcount|budget|education|degree|certifications?|timeline|duration|anos|años|경력)\b/i;
const NUMBERS = /^[\s\d.,+~<>≥≤%$€£kKmM–—/-]+(?:years?|yrs?|months?|anos|años|년)?$/iu;

/** Whether a title is that of a fact: `Salary`, `Years of experience`. */
export const tellsFact = (title: string): boolean => FACT.test(title);

/** Whether a title or the form of the values tells facts. */
export const isFact = (title: string, cells: readonly { text: string }[]): boolean =>
  tellsFact(title) || cells.every(({ text }) => NUMBERS.test(text));

/** A small number, as skills are graded with. */
export const isGrade = ({ text }: { text: string }): boolean => /^(?:\d|10)$/.test(text);

/** Whether a matrix grades skills: two rows or more, and most of them, hold small numbers under a title that tells no fact. */
export function holdsGrades({ grid, firstRow, firstColumn }: LevelAxis): boolean {
  let [rows, graded] = [0, 0];
  for (let row = firstRow; row < grid.height; row++) {
    const cells = rowCells(grid, row, firstColumn);
    if (cells.length === 0) continue;
    rows += 1;
    if (cells.every(isGrade) && !tellsFact(grid.at(row, 0)?.text ?? '')) graded += 1;
  }
  return graded > 1 && graded * 2 >= rows;
}
