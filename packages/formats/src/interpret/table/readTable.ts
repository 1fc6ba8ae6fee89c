import type { OutlineTable } from '../../outline/Outline';
import { addBlocksAsNote, addUnmapped } from '../addNote';
import { isAtLevel, type ReadContext } from '../ReadContext';
import { axisOfShape } from './axisOfShape';
import { findLevelAxis } from './findLevelAxis';
import { readLevelTable } from './readLevelTable';
import { readLongTable } from './readLongTable';
import { readMatrix } from './readMatrix';
import { readSectionTable } from './readSectionTable';
import { gridOf } from './TableGrid';

/** Reads a table in whichever way it holds a ladder: a matrix, a list of levels, a row an expectation; else as a note. */
export function readTable(context: ReadContext, table: OutlineTable): void {
  const grid = gridOf(table);
  if (table.title !== undefined)
    addBlocksAsNote(context, [{ type: 'paragraph', text: table.title, place: table.place }], 'note');
  addUnmapped(context, [table]);
  if (readLongTable(context, grid)) return;
  if (isAtLevel(context)) return readSectionTable(context, grid);
  if (readLevelTable(context, grid)) return;
  const axis =
    findLevelAxis(context.draft, grid) ??
    (context.byShape && context.draft.levels.length === 0 ? axisOfShape(grid) : undefined);
  if (axis) readMatrix(context, axis);
  else addBlocksAsNote(context, [table], 'note');
}
