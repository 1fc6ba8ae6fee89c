import type { OutlineTable } from '../../outline/Outline';
import { createDraft } from '../LadderDraft';
import { normalTitle } from '../normalTitle';
import { cellTitle } from './cellTitle';
import { findLevelAxis } from './findLevelAxis';
import { gridOf, rowCells } from './TableGrid';

/** What a table names by its own words, before it is read. */
export interface TableOutline {
  levels: ReadonlySet<string>;
  /** The labels of its rows, in plain words. */
  labels: ReadonlySet<string>;
}

/** The levels that stand across or down a table, and what it judges them by; both empty where it names none. */
export function tableOutline(table: OutlineTable, jobs: ReadonlySet<string>): TableOutline {
  const draft = { ...createDraft(), jobs };
  const axis = findLevelAxis(draft, gridOf(table));
  const [levels, labels] = [new Set<string>(), new Set<string>()];
  if (axis === undefined) return { levels, labels };
  const { grid, headerRows, firstRow, firstColumn } = axis;
  for (const cell of headerRows.flatMap((row) => rowCells(grid, row, firstColumn)))
    if (cellTitle(draft, cell)) levels.add(cell.text);
  for (const { row, column, text } of grid.cells)
    if (row >= firstRow && column < firstColumn && /\p{L}/u.test(text)) labels.add(normalTitle(text));
  return { levels, labels };
}

/** Whether the columns or rows of a table are levels, two at least, by their own words. */
export const namesLevels = (table: OutlineTable, jobs: ReadonlySet<string>): boolean =>
  tableOutline(table, jobs).levels.size > 1;
