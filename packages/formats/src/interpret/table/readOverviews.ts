import type { OutlineBlock, OutlineTable } from '../../outline/Outline';
import type { LadderDraft } from '../LadderDraft';
import type { ReadContext } from '../ReadContext';
import { cellTitle } from './cellTitle';
import { findLevelAxis } from './findLevelAxis';
import { readLevelTable } from './readLevelTable';
import { isScale } from './readValueRow';
import { readTable } from './readTable';
import { gridOf, isEmpty, rowCells } from './TableGrid';

/**
 * Reads the tables over sections of levels that list these, or give each its steps, a row or column a scale; gives the other
 * blocks.
 */
export function readOverviews(context: ReadContext, blocks: readonly OutlineBlock[]): OutlineBlock[] {
  return blocks.filter((block) => {
    if (block.type !== 'table') return true;
    if (readLevelTable(context, gridOf(block))) return false;
    if (!isStepTable(context.draft, block)) return true;
    readTable(context, block);
    return false;
  });
}

function isStepTable(draft: LadderDraft, table: OutlineTable): boolean {
  const axis = findLevelAxis(draft, gridOf(table));
  if (axis === undefined) return false;
  const { grid, headerRows, firstRow, firstColumn } = axis;
  const named = headerRows.some((row) => {
    const cells = rowCells(grid, row, firstColumn);
    return cells.length > 1 && cells.every((cell) => cellTitle(draft, cell) !== undefined);
  });
  if (!named || firstRow >= grid.height) return false;
  for (let row = firstRow; row < grid.height; row++) {
    const cells = rowCells(grid, row, firstColumn).filter((cell) => !isEmpty(cell));
    if (!isScale(draft, grid.at(row, 0)?.text ?? '', cells)) return false;
  }
  return true;
}
