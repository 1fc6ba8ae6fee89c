import { addBlocksAsNote } from '../addNote';
import { competencyNamed } from '../draftNouns';
import { normalTitle } from '../normalTitle';
import type { DraftCompetency } from '../LadderDraft';
import type { LevelContext, ReadContext } from '../ReadContext';
import { asBlocks, readItems } from '../readStatement';
import type { LevelAxis } from './findLevelAxis';
import { holdsGrades } from './cellValues';
import { levelsOfColumns, type LevelColumn } from './levelsOfColumns';
import { isMarkRow, readMarkRow } from './readMarkRow';
import { readValueRow } from './readValueRow';
import {
  competencyOfLabels,
  descriptionColumns,
  describeCompetency,
  isGroupLabel,
  labelsOfRow,
  type RowLabels,
} from './rowLabels';
import { rowCells, type GridCell, type TableGrid } from './TableGrid';

/** A cell of a matrix, and what its column holds. */
export interface LevelCell extends LevelColumn {
  cell: GridCell;
}

/** Reads a matrix: levels are columns, rows are competencies, rows with one cell alone head a group of them. */
export function readMatrix(context: ReadContext, axis: LevelAxis): void {
  const { grid, firstRow, firstColumn } = axis;
  const columns = levelsOfColumns(context, axis);
  sayColumns(context, axis, columns);
  const describes = descriptionColumns(axis);
  const graded = holdsGrades(axis);
  let group: DraftCompetency | undefined = context.competency;
  let labels: RowLabels = [];
  const addCellsBeside = (within: ReadContext, cells: readonly GridCell[], row: number) => {
    for (const cell of cells)
      if (cell.row === row && cell.column >= firstColumn && !columns.has(cell.column)) addCellAsNote(within, cell);
  };
  for (let row = firstRow; row < grid.height; row++) {
    const cells = rowCells(grid, row);
    const [only] = cells;
    if (only === undefined) continue;
    if (cells.length === 1 && only.row === row && columns.size > 0 && isGroupLabel(grid, row, only)) {
      if (isLastContent(grid, row)) addCellAsNote(context, only);
      else group = competencyNamed(context.draft, only.text, context.competency, only.place);
      labels = [];
      continue;
    }
    labels = labelsOfRow(grid, row, firstColumn, labels, describes);
    const values = cellsOfRow(grid, row, columns);
    const label = labels.at(-1);
    if (labels.length === 1 && label && group === context.competency && SUMMARY.test(normalTitle(label.text))) {
      readSummaries(context, label, values);
      addCellsBeside(context, cells, row);
      continue;
    }
    const marked = label !== undefined && isMarkRow(values);
    const competency = competencyOfLabels(context, group, marked ? labels.slice(0, -1) : labels, row);
    describeCompetency(context, competency, grid, row, describes);
    if (marked) readMarkRow(context, label, competency, values);
    if (marked || readValueRow(context, label, competency, values, graded)) continue;
    for (const { level, kind, cell } of values) {
      const inLevel = { ...context, level, kind, competency, track: level.track };
      if (coversAll(cell, grid.height - firstRow)) readSummary(inLevel, cell);
      else readItems(inLevel, cell.items);
    }
    addCellsBeside({ ...context, competency }, cells, row);
  }
}

/** The cells of a row that stand under levels, each once for each level. */
function cellsOfRow(grid: TableGrid, row: number, columns: ReadonlyMap<number, LevelColumn>): LevelCell[] {
  const values: LevelCell[] = [];
  const full = new Set(rowCells(grid, row).filter((cell) => cell.row === row));
  for (const [column, { level, kind }] of columns) {
    const cell = grid.at(row, column);
    if (cell && full.has(cell) && !values.some((value) => value.level === level && value.cell === cell))
      values.push({ level, kind, cell });
  }
  return values;
}

/** A cell that covers all rows is about its level as a whole. */
const coversAll = ({ rowSpan }: GridCell, rows: number) => rowSpan > 1 && rowSpan >= rows;

/** The label of a row that says of each level what it is, rather than what is asked there. */
const SUMMARY = /^(?:(?:role|level|job|position) )?(?:summary|overview)$|^(?:in a nutshell|at a glance)$/;

function readSummaries(context: ReadContext, label: GridCell, values: readonly LevelCell[]): void {
  const { text, place } = label;
  const said = `The row “${text}” was read as the summaries of the levels.`;
  context.draft.messages.push({ code: 'value-interpreted', severity: 'info', text: said, place });
  for (const { level, cell } of values) readSummary({ ...context, level, track: level.track }, cell);
}

function readSummary(context: LevelContext, { items }: GridCell): void {
  context.level.summary.push(items.map(({ text }) => text).join('\n\n'));
  for (const { blocks } of items) addBlocksAsNote({ ...context, competency: undefined }, blocks, 'summary');
}

function isLastContent(grid: TableGrid, row: number): boolean {
  for (let below = row + 1; below < grid.height; below++) if (rowCells(grid, below).length > 1) return false;
  return true;
}

/** What stands beside the levels, or below them, is a remark. */
const addCellAsNote = (context: ReadContext, { items }: GridCell): void =>
  addBlocksAsNote(context, items.flatMap(asBlocks), 'note');

/** Says which columns or rows are levels, quoting all that stands in the header. */
function sayColumns(
  { draft }: ReadContext,
  { grid, firstRow }: LevelAxis,
  columns: ReadonlyMap<number, LevelColumn>,
): void {
  const cells = new Set<GridCell>();
  for (let row = 0; row < firstRow; row++) for (const cell of rowCells(grid, row)) cells.add(cell);
  const levels = new Set([...columns.values()].map(({ level }) => level)).size;
  draft.messages.push({
    code: 'levels-found',
    severity: 'info',
    text: `This table names ${levels} levels: ${[...cells].map(({ text }) => `“${text}”`).join(', ')}.`,
    place: [...cells][0]?.place,
  });
}
