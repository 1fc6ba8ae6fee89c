import type { OutlineTable } from '../../outline/Outline';
import { createDraft } from '../LadderDraft';
import { cellTitle } from './cellTitle';
import { findLevelAxis } from './findLevelAxis';
import { gridOf } from './TableGrid';

/** Whether the columns or rows of a table are levels, two at least, by their own words. */
export function namesLevels(table: OutlineTable, jobs: ReadonlySet<string>): boolean {
  const draft = { ...createDraft(), jobs };
  const axis = findLevelAxis(draft, gridOf(table));
  if (axis === undefined) return false;
  const names = new Set<string>();
  for (let column = axis.firstColumn; column < axis.grid.width; column++) {
    for (const row of axis.headerRows) {
      const cell = axis.grid.at(row, column);
      if (cell && cellTitle(draft, cell)) names.add(cell.text);
    }
  }
  return names.size > 1;
}
