import { addNote } from '../addNote';
import { competencyNamed } from '../draftNouns';
import type { DraftCompetency } from '../LadderDraft';
import { normalTitle } from '../normalTitle';
import type { ReadContext } from '../ReadContext';
import type { LevelAxis } from './findLevelAxis';
import { fullCells, isEmpty, rowCells, type GridCell, type TableGrid } from './TableGrid';

/** The labels before the levels of a row, outermost first. */
export type RowLabels = readonly (GridCell | undefined)[];

/** The labels of a row; an empty one continues that of the row above. */
export function labelsOfRow(
  grid: TableGrid,
  row: number,
  count: number,
  before: RowLabels,
  describes: ReadonlySet<number>,
): RowLabels {
  const labels: (GridCell | undefined)[] = [];
  let fresh = false;
  for (let column = 0; column < count; column++) {
    if (describes.has(column)) continue;
    const cell = grid.at(row, column);
    if (isEmpty(cell)) labels.push(fresh ? undefined : before[labels.length]);
    else {
      fresh ||= cell !== before[labels.length];
      labels.push(cell);
    }
  }
  return labels.filter((cell, at) => cell !== undefined && cell !== labels[at - 1]);
}

/** The competency that labels name, within the group they stand in; further lines of a label describe it. */
export function competencyOfLabels(
  { draft }: ReadContext,
  group: DraftCompetency | undefined,
  labels: RowLabels,
  row: number,
): DraftCompetency | undefined {
  let competency = group;
  for (const cell of labels) {
    if (cell === undefined) continue;
    const [title, ...more] = cell.items.map(({ text }) => text);
    const place = cell.row === row ? cell.place : undefined;
    const short = more.length > 0 && (title ?? '').length < 80;
    competency = competencyNamed(draft, short ? (title ?? cell.text) : cell.text, competency, place);
    if (short && place) for (const text of more) if (!competency.summary.includes(text)) competency.summary.push(text);
  }
  return competency;
}

/** A row with one cell heads a group: the cell spans the table, or is the label of a row without values. */
export const isGroupLabel = (grid: TableGrid, row: number, cell: GridCell): boolean =>
  cell.text.length < 90 &&
  (cell.colSpan >= grid.width - 1 || cell.column === 0 || grid.at(row, 0) === cell) &&
  cell.items.length <= 2 &&
  cell.rowSpan === 1;

/** Label columns that hold sentences describe the row's competency. */
export function descriptionColumns({ grid, firstColumn, firstRow, headerRows }: LevelAxis): Set<number> {
  const found = new Set<number>();
  for (let column = 1; column < firstColumn; column++) {
    const title = normalTitle(grid.at(headerRows.at(-1) ?? 0, column)?.text ?? '');
    const cells = fullCells(grid, column, firstRow);
    const length = cells.reduce((sum, { text }) => sum + text.length, 0);
    if (/^(?:description|definition|summary|about|what|meaning)/.test(title) || length > cells.length * 60)
      found.add(column);
  }
  return found;
}

/** Adds what the describing cells of a row say to its competency. */
export function describeCompetency(
  context: ReadContext,
  competency: DraftCompetency | undefined,
  grid: TableGrid,
  row: number,
  columns: ReadonlySet<number>,
): void {
  for (const cell of rowCells(grid, row)) {
    if (!columns.has(cell.column) || cell.row !== row) continue;
    const text = cell.items.map((item) => item.text).join('\n\n');
    if (competency && !competency.summary.includes(text)) competency.summary.push(text);
    else addNote(context, text, cell.place, 'note');
  }
}
