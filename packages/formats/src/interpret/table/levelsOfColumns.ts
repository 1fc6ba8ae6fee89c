import { levelSeen, trackNamed } from '../draftNouns';
import { knownTrack } from '../knownTrack';
import { kindOfTitle, type StatementKind } from '../kindOfTitle';
import type { DraftLevel, DraftTrack } from '../LadderDraft';
import { normalTitle } from '../normalTitle';
import type { ReadContext } from '../ReadContext';
import type { LevelTitle } from '../readLevelTitle';
import { cellTitle, linesBelowTitle } from './cellTitle';
import { isTitleLabel, tellsMore, type LevelAxis } from './findLevelAxis';
import { fullCells, isEmpty, isFilled, rowCells, type GridCell, type TableGrid } from './TableGrid';

/** What a column of a matrix holds: the statements of a level, or its examples and the like. */
export interface LevelColumn {
  level: DraftLevel;
  kind: StatementKind;
}

/** The level of each column, from one or two rows of titles and codes; spanning cells above are tracks. */
export function levelsOfColumns(outside: ReadContext, axis: LevelAxis): Map<number, LevelColumn> {
  const context = { ...outside, track: usualTrack(outside, axis) };
  const { grid, headerRows, kindRow, firstColumn, firstRow } = axis;
  const columns = new Map<number, LevelColumn>();
  const byCells = new Map<string, DraftLevel>();
  const named = titlesElsewhere(context, headerRows, grid);
  let previous: DraftLevel | undefined;
  for (let column = firstColumn; column < grid.width; column++) {
    const cells = headerRows.map((row) => grid.at(row, column)).filter(isFilled);
    const last = cells.at(-1);
    const continues = last === undefined || isRepeatedKind(grid, last);
    const key = cells.map((cell) => `${cell.row}.${cell.column}`).join(' ');
    let level: DraftLevel | undefined;
    if (!continues) {
      const isOther = named && !isLikeLevels(axis, column, columns.size);
      const known = byCells.get(key);
      level = known ?? levelOfCells(context, axis, column, cells, isOther);
      if (level) byCells.set(key, level);
      if (level && !known) level.summary.push(...cells.flatMap((cell) => linesBelowTitle(context.draft, cell)));
      previous = level;
    } else if (fullCells(grid, column, firstRow).length > 0) level = previous;
    const kind = kindOfTitle((kindRow === undefined ? last : grid.at(kindRow, column))?.text ?? '');
    if (level) columns.set(column, { level, kind });
  }
  return columns;
}

/** `Examples` beside each level is of the level before it; once at the end it is of none. */
const isRepeatedKind = (grid: TableGrid, cell: GridCell): boolean =>
  kindOfTitle(cell.text) !== undefined && rowCells(grid, cell.row).filter(({ text }) => text === cell.text).length > 1;

/** The level that the header cells over a column name; undefined where they name none. */
function levelOfCells(
  context: ReadContext,
  axis: LevelAxis,
  column: number,
  cells: readonly GridCell[],
  isOther: boolean,
): DraftLevel | undefined {
  const all = [...new Set(cells)].flatMap((cell) => titleIn(context, axis.grid, cell) ?? []);
  const full = all.filter(({ code, title }) => code !== undefined && code !== title);
  const titles = full.length > 0 ? full : all;
  const [first, ...others] = titles;
  const text = cells.at(-1)?.text ?? '';
  if (first === undefined && (isOther || text.length > 60)) return undefined;
  const coded = titles.find(({ code }) => code !== undefined);
  const title: Omit<LevelTitle, 'strength'> = others.find(({ code }) => code === undefined) ?? first ?? { title: text };
  const [group] = groupsOver(context, axis, column);
  return levelSeen(context.draft, {
    ...title,
    code: coded?.code,
    number: coded?.number ?? title.number,
    kind: first?.kind === 'shared' ? 'shared' : undefined,
    track: group ? trackNamed(context.draft, group.text, group.place) : context.track,
    place: cells.at(-1)?.place,
  });
}

/** Whether a column with a short title of unknown words is as full as the two or more levels before it. */
function isLikeLevels({ grid, headerRows, firstRow }: LevelAxis, column: number, levels: number): boolean {
  const title = normalTitle(grid.at(headerRows.at(-1) ?? 0, column)?.text ?? '');
  if (levels < 2 || title.split(' ').length > 3 || tellsMore(title)) return false;
  const fill = fullCells(grid, column, firstRow).length;
  return fill > 0 && fill * 2 >= fullCells(grid, column - 1, firstRow).length;
}

/** The track on which most of these levels are known already, in this file where that is about a track. */
function usualTrack(
  { draft, track }: ReadContext,
  { grid, headerRows, firstColumn }: LevelAxis,
): DraftTrack | undefined {
  const cells = headerRows.flatMap((row) => rowCells(grid, row, firstColumn));
  const names = cells.map(({ text }) => text);
  const count = new Set(names.map(normalTitle)).size / headerRows.length;
  return knownTrack(draft, names, count, track && cells[0]?.place.path) ?? track;
}

/** Whether the header names levels by words that are known as such; then other columns are none. */
const titlesElsewhere = (context: ReadContext, headerRows: readonly number[], grid: TableGrid): boolean =>
  headerRows.some((row) => rowCells(grid, row).some((cell) => cellTitle(context.draft, cell)?.strength !== undefined));

/** A cell's title; under a label like `Title` any words are one. */
function titleIn({ draft }: ReadContext, grid: TableGrid, cell: GridCell): Omit<LevelTitle, 'strength'> | undefined {
  return cellTitle(draft, cell) ?? (isTitleLabel(grid.at(cell.row, 0)?.text ?? '') ? { title: cell.text } : undefined);
}

/** The group that stands over a column: its own cell in a row of groups, or the last one to the left where cells are empty. */
function groupsOver(context: ReadContext, { grid, headerRows, firstColumn }: LevelAxis, column: number): GridCell[] {
  const full = headerRows.find((row) => rowCells(grid, row, firstColumn).every((cell) => isFull(context, cell)));
  // where codes and titles both stand below, what spans them names no level, even in words that might
  const own = headerRows.filter((row) => {
    const cells = rowCells(grid, row, firstColumn);
    return cells.every((cell) => cell.colSpan === 1 && cellTitle(context.draft, cell) !== undefined);
  });
  const named = headerRows.filter((row) => own.filter((below) => below > row).length > 1);
  return headerRows.flatMap((row) => {
    const cells = rowCells(grid, row, firstColumn);
    if (
      (cells.some((cell) => cellTitle(context.draft, cell)) &&
        !((full !== undefined && row < full) || named.includes(row))) ||
      !(spansSome(grid, row) || hasGaps(grid, row, firstColumn))
    )
      return [];
    for (let at = column; at >= firstColumn; at--) {
      const cell = grid.at(row, at);
      if (cell && !isEmpty(cell)) return [cell];
    }
    return [];
  });
}

/** A title with its code: what stands above such ones names no level. */
function isFull({ draft }: ReadContext, cell: GridCell): boolean {
  const title = cellTitle(draft, cell);
  return title?.code !== undefined && title.code !== title.title;
}

function hasGaps(grid: TableGrid, row: number, from: number): boolean {
  for (let column = from; column < grid.width; column++) if (isEmpty(grid.at(row, column))) return true;
  return false;
}

/** Whether a row of a header has cells that stand over several columns; then those over one are of the same kind. */
const spansSome = (grid: TableGrid, row: number) => rowCells(grid, row).some(({ colSpan }) => colSpan > 1);
