import { addBlocksAsNote, addNote } from '../addNote';
import { competencyNamed, levelSeen, trackNamed } from '../draftNouns';
import type { DraftCompetency, DraftLevel, DraftTrack } from '../LadderDraft';
import { normalTitle } from '../normalTitle';
import type { ReadContext } from '../ReadContext';
import type { LevelTitle } from '../readLevelTitle';
import { readItems } from '../readStatement';
import { cellTitle } from './cellTitle';
import { isTitleLabel, type LevelAxis } from './findLevelAxis';
import { readValueRow } from './readValueRow';
import { isEmpty, rowCells, type GridCell, type TableGrid } from './TableGrid';

/** Reads a matrix: levels are columns, rows are competencies, rows with one cell alone head a group of them. */
export function readMatrix(context: ReadContext, axis: LevelAxis): void {
  const { grid, firstRow, firstColumn } = axis;
  const levels = levelsOfColumns({ ...context, track: usualTrack(context, axis) ?? context.track }, axis);
  sayColumns(context, axis, levels);
  const describes = descriptionColumns(grid, axis);
  let group: DraftCompetency | undefined = context.competency;
  let labels: (GridCell | undefined)[] = [];
  for (let row = firstRow; row < grid.height; row++) {
    const cells = rowCells(grid, row);
    const [only] = cells;
    if (only === undefined) continue;
    if (cells.length === 1 && only.row === row && isGroupLabel(grid, row, only, levels.size)) {
      if (isLastContent(grid, row))
        addBlocksAsNote(
          context,
          only.items.flatMap((item) => [
            { type: 'paragraph' as const, text: item.text, place: item.place },
            ...item.blocks,
          ]),
          'note',
        );
      else group = competencyNamed(context.draft, only.text, context.competency, only.place);
      labels = [];
      continue;
    }
    labels = labelsOf(grid, row, firstColumn, labels, describes);
    const competency = competencyOf(context, group, labels, row);
    describe(grid, row, describes, competency, context);
    const values = new Map<DraftLevel, GridCell[]>();
    for (const [column, level] of levels) {
      const cell = grid.at(row, column);
      if (cell === undefined || isEmpty(cell) || cell.row !== row || values.get(level)?.includes(cell)) continue;
      values.set(level, [...(values.get(level) ?? []), cell]);
    }
    if (readValueRow(context, labels.at(-1), competency, values)) continue;
    for (const [level, found] of values) {
      for (const cell of found)
        readCell({ ...context, level, competency: competency ?? group, track: level.track }, cell, grid, firstRow);
    }
    readOtherColumns(grid, row, firstColumn, levels, { ...context, competency: competency ?? group });
  }
}

/** A cell that covers all rows is about its level as a whole. */
function readCell(
  context: ReadContext & { level: DraftLevel },
  cell: GridCell,
  grid: TableGrid,
  firstRow: number,
): void {
  if (cell.rowSpan > 1 && cell.rowSpan >= grid.height - firstRow) {
    context.level.summary.push(cell.items.map(({ text }) => text).join('\n\n'));
    for (const { blocks } of cell.items) addBlocksAsNote({ ...context, competency: undefined }, blocks, 'summary');
  } else readItems(context, cell.items);
}

/** The level of each column, from one or two rows of titles and codes; spanning cells above are tracks. */
function levelsOfColumns(context: ReadContext, axis: LevelAxis): Map<number, DraftLevel> {
  const { grid, headerRows, firstColumn, firstRow } = axis;
  const levels = new Map<number, DraftLevel>();
  const byCells = new Map<string, DraftLevel>();
  let previous: DraftLevel | undefined;
  const named = titlesElsewhere(context, headerRows, grid);
  for (let column = firstColumn; column < grid.width; column++) {
    const cells = headerRows.map((row) => grid.at(row, column)).filter((cell) => !isEmpty(cell)) as GridCell[];
    const all = [...new Set(cells)].flatMap((cell) => titleIn(context, grid, cell) ?? []);
    const full = all.filter(({ code, title }) => code !== undefined && code !== title);
    const titles = full.length > 0 ? full : all;
    const [first, ...others] = titles;
    const track = trackOf(context, groupsOver(context, axis, column));
    const key = cells.map((cell) => `${cell.row}.${cell.column}`).join(' ');
    const known = byCells.get(key);
    if (cells.length === 0) {
      if (previous && !isColumnEmpty(grid, column, firstRow)) levels.set(column, previous);
      continue;
    }
    if (known) {
      levels.set(column, known);
      continue;
    }
    const text = cells.at(-1)?.text ?? '';
    const other = named && !isLikeLevels(axis, column, levels.size);
    if (first === undefined && (other || text.length > 60)) {
      previous = undefined;
      continue;
    }
    const code = titles.find((each) => each.code !== undefined);
    const title: Omit<LevelTitle, 'strength'> = others.find((each) => each.code === undefined) ??
      first ?? { title: text };
    const kind = first?.kind === 'shared' ? 'shared' : undefined;
    const level = levelSeen(context.draft, {
      ...title,
      code: code?.code,
      number: code?.number ?? title.number,
      kind,
      track: track ?? context.track,
      place: cells.at(-1)?.place,
    });
    byCells.set(key, level);
    levels.set(column, level);
    previous = level;
  }
  return levels;
}

/** Titles of columns beside the levels of a matrix. */
const REMARKS =
  /^(?:notes?|comments?|remarks?|examples?|evidence|descriptions?|definition|details|weight|score|rating|resources?|links?|source|questions?|tips?|training|assessment|status|owner|notas?|comentarios?|comentários?|ejemplos?|exemplos?|비고)\b/u;

/** Whether a column with a short title of unknown words is as full as the two or more levels before it. */
function isLikeLevels({ grid, headerRows, firstRow }: LevelAxis, column: number, levels: number): boolean {
  const title = normalTitle(grid.at(headerRows.at(-1) ?? 0, column)?.text ?? '');
  if (levels < 2 || title.split(' ').length > 3 || REMARKS.test(title)) return false;
  const fill = (at: number) =>
    Array.from({ length: grid.height - firstRow }, (_, row) => grid.at(firstRow + row, at)).filter(
      (cell) => !isEmpty(cell),
    ).length;
  return fill(column) > 0 && fill(column) * 2 >= fill(column - 1);
}

/** The track on which most of these levels are known already. */
function usualTrack({ draft }: ReadContext, { grid, headerRows, firstColumn }: LevelAxis): DraftTrack | undefined {
  const votes = new Map<DraftTrack, number>();
  const names = new Set(
    headerRows.flatMap((row) => rowCells(grid, row, firstColumn)).map(({ text }) => normalTitle(text)),
  );
  for (const { track, title, code } of draft.levels) {
    if (track && (names.has(normalTitle(title)) || (code !== undefined && names.has(normalTitle(code))))) {
      votes.set(track, (votes.get(track) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best && best[1] * 2 * headerRows.length > names.size ? best[0] : undefined;
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
  return headerRows.flatMap((row) => {
    const cells = rowCells(grid, row, firstColumn);
    if (
      (cells.some((cell) => cellTitle(context.draft, cell)) && !(full !== undefined && row < full)) ||
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

function trackOf(context: ReadContext, spans: readonly GridCell[]): DraftTrack | undefined {
  const [cell] = spans;
  return cell && trackNamed(context.draft, cell.text, cell.place);
}

function isColumnEmpty(grid: TableGrid, column: number, from: number): boolean {
  for (let row = from; row < grid.height; row++) if (!isEmpty(grid.at(row, column))) return false;
  return true;
}

/** A row with one cell heads a group: the cell spans the table, or is the label of a row without values. */
const isGroupLabel = (grid: TableGrid, row: number, cell: GridCell, levels: number): boolean =>
  levels > 0 &&
  cell.text.length < 90 &&
  (cell.colSpan >= grid.width - 1 || cell.column === 0 || grid.at(row, 0) === cell) &&
  cell.items.length <= 2 &&
  cell.rowSpan === 1;

function isLastContent(grid: TableGrid, row: number): boolean {
  for (let below = row + 1; below < grid.height; below++) if (rowCells(grid, below).length > 1) return false;
  return true;
}

/** The labels of a row; an empty one continues that of the row above. */
function labelsOf(
  grid: TableGrid,
  row: number,
  count: number,
  before: readonly (GridCell | undefined)[],
  describes: ReadonlySet<number>,
): (GridCell | undefined)[] {
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

function competencyOf(
  context: ReadContext,
  group: DraftCompetency | undefined,
  labels: readonly (GridCell | undefined)[],
  row: number,
): DraftCompetency | undefined {
  let competency = group;
  for (const cell of labels) {
    if (cell === undefined) continue;
    const [title, ...more] = cell.items.map(({ text }) => text);
    const place = cell.row === row ? cell.place : undefined;
    const short = more.length > 0 && (title ?? '').length < 80;
    competency = competencyNamed(context.draft, short ? (title ?? cell.text) : cell.text, competency, place);
    if (short && place) for (const text of more) if (!competency.summary.includes(text)) competency.summary.push(text);
  }
  return competency;
}

/** Label columns that hold sentences describe the row's competency. */
function descriptionColumns(grid: TableGrid, { firstColumn, firstRow, headerRows }: LevelAxis): Set<number> {
  const found = new Set<number>();
  for (let column = 1; column < firstColumn; column++) {
    const title = normalTitle(grid.at(headerRows.at(-1) ?? 0, column)?.text ?? '');
    let length = 0;
    let count = 0;
    for (let row = firstRow; row < grid.height; row++) {
      const cell = grid.at(row, column);
      if (!isEmpty(cell)) [length, count] = [length + (cell?.text.length ?? 0), count + 1];
    }
    if (/^(?:description|definition|summary|about|what|meaning)/.test(title) || (count > 0 && length / count > 60))
      found.add(column);
  }
  return found;
}

function describe(
  grid: TableGrid,
  row: number,
  columns: ReadonlySet<number>,
  competency: DraftCompetency | undefined,
  context: ReadContext,
): void {
  for (const column of columns) {
    const cell = grid.at(row, column);
    if (cell === undefined || isEmpty(cell) || cell.row !== row) continue;
    const text = cell.items.map((item) => item.text).join('\n\n');
    if (competency && !competency.summary.includes(text)) competency.summary.push(text);
    else addNote(context, text, cell.place, 'note');
  }
}

/** What stands beside the levels: a column of remarks, kept as notes. */
function readOtherColumns(
  grid: TableGrid,
  row: number,
  firstColumn: number,
  levels: ReadonlyMap<number, DraftLevel>,
  context: ReadContext,
): void {
  for (const cell of rowCells(grid, row, firstColumn)) {
    if (cell.row !== row || levels.has(cell.column)) continue;
    addBlocksAsNote(
      context,
      cell.items.flatMap((item) => [
        { type: 'paragraph' as const, text: item.text, place: item.place },
        ...item.blocks,
      ]),
      'note',
    );
  }
}

/** Says which columns or rows are levels, quoting all that stands in the header. */
function sayColumns(
  { draft }: ReadContext,
  { grid, headerRows, firstRow }: LevelAxis,
  levels: ReadonlyMap<number, DraftLevel>,
): void {
  const cells = new Set<GridCell>();
  for (let row = 0; row < firstRow; row++) for (const cell of rowCells(grid, row)) cells.add(cell);
  const place = [...cells][0]?.place;
  draft.messages.push({
    code: 'levels-found',
    severity: 'info',
    text: `This table names ${new Set(levels.values()).size} levels: ${[...cells].map(({ text }) => `“${text}”`).join(', ')}.`,
    place,
  });
  void headerRows;
}
