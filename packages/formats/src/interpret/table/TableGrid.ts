import type { Place } from '@ladderkit/core';
import { plainText } from '@ladderkit/core/text';
import type { OutlineCell, OutlineItem, OutlineTable } from '../../outline/Outline';

/** A cell and the rectangle that it covers. */
export interface GridCell {
  items: OutlineItem[];
  /** Its words, without marks. */
  text: string;
  header: boolean;
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  place: Place;
}

/** A table as a rectangle: each position holds the cell that covers it. */
export interface TableGrid {
  height: number;
  width: number;
  at: (row: number, column: number) => GridCell | undefined;
  /** Every cell once, in reading order. */
  cells: GridCell[];
}

/** Spans are laid out up to here; what would reach beyond stands in its first position. */
const MAX_POSITIONS = 2_000_000;

export function gridOf(table: OutlineTable): TableGrid {
  const rows: (GridCell | undefined)[][] = table.rows.map(() => []);
  const cells: GridCell[] = [];
  let laid = 0;
  table.rows.forEach((row, r) => {
    let column = 0;
    for (const source of row) {
      while (rows[r]?.[column] !== undefined) column++;
      const colSpan = laid > MAX_POSITIONS ? 1 : source.colSpan;
      const rowSpan = laid > MAX_POSITIONS ? 1 : Math.min(source.rowSpan, table.rows.length - r);
      const cell = cellOf(source, r, column, rowSpan, colSpan);
      cells.push(cell);
      laid += rowSpan * colSpan;
      for (let i = r; i < r + rowSpan; i++) {
        const line = rows[i];
        for (let j = column; line && j < column + colSpan; j++) line[j] ??= cell;
      }
      column += colSpan;
    }
  });
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { height: rows.length, width, cells, at: (row, column) => rows[row]?.[column] };
}

function cellOf(
  { items: written, header, place }: OutlineCell,
  row: number,
  column: number,
  rowSpan: number,
  colSpan: number,
): GridCell {
  const items = written.filter(({ text, blocks }) => blocks.length > 0 || !DASH.test(text));
  const text = items
    .map((item) => plainText(item.text))
    .join(' ')
    .trim();
  return { items, text, header, row, column, rowSpan, colSpan, place };
}

/** A dash says that nothing stands here. */
const DASH = /^[\s\\–—-]*$/;

/** The table with rows and columns exchanged. */
export function transposed(grid: TableGrid): TableGrid {
  const swapped = new Map(
    grid.cells.map((cell): [GridCell, GridCell] => [
      cell,
      { ...cell, row: cell.column, column: cell.row, rowSpan: cell.colSpan, colSpan: cell.rowSpan },
    ]),
  );
  const at = (row: number, column: number) => {
    const cell = grid.at(column, row);
    return cell && swapped.get(cell);
  };
  return { height: grid.width, width: grid.height, at, cells: [...swapped.values()] };
}

export const isEmpty = (cell: GridCell | undefined): boolean =>
  cell === undefined || (cell.text === '' && cell.items.every(({ blocks }) => blocks.length === 0));

/** Whether a cell holds something. */
export const isFilled = (cell: GridCell | undefined): cell is GridCell => cell !== undefined && !isEmpty(cell);

/** The cells of a column from a row on that hold something, a cell over several rows once. */
export function fullCells(grid: TableGrid, column: number, from: number): GridCell[] {
  const cells = new Set<GridCell>();
  for (let row = from; row < grid.height; row++) {
    const cell = grid.at(row, column);
    if (isFilled(cell)) cells.add(cell);
  }
  return [...cells];
}

/** The cells of a row, each once, empty ones left out. */
export function rowCells(grid: TableGrid, row: number, from = 0): GridCell[] {
  const cells = new Set<GridCell>();
  for (let column = from; column < grid.width; column++) {
    const cell = grid.at(row, column);
    if (isFilled(cell)) cells.add(cell);
  }
  return [...cells];
}
