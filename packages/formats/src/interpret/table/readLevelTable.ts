import { levelSeen, trackNamed } from '../draftNouns';
import type { DraftLevel, DraftTrack } from '../LadderDraft';
import { normalTitle } from '../normalTitle';
import type { ReadContext } from '../ReadContext';
import { cellTitle } from './cellTitle';
import { levelColumns, type LevelColumn } from './levelColumns';
import { isEmpty, rowCells, type TableGrid } from './TableGrid';

/**
 * A table that lists levels and holds no statement: a column a track, or one column of titles with facts beside it. Levels
 * of one row stand at one rank. False where the table is another.
 */
export function readLevelTable(context: ReadContext, grid: TableGrid): boolean {
  const found = levelColumns(context.draft, grid);
  if (found.length === 0) return false;
  const side = found.length > 1;
  const columns = found.map((column) => ({
    ...column,
    track: side ? trackOf(context, grid, column) : context.track,
  }));
  const taken = new Set(columns.flatMap(({ title, code }) => [title, code]));
  const facts = Array.from({ length: grid.width }, (_, column) => column).filter((column) => !taken.has(column));
  for (let row = 1; row < grid.height; row++) {
    const number = facts.map((column) => grid.at(row, column)?.text ?? '').find((text) => /^\d{1,2}$/.test(text));
    const rank = number === undefined ? (side ? row : undefined) : Number(number);
    for (const column of columns) {
      const level = levelOfRow(context, grid, row, column);
      if (level === undefined) continue;
      if (rank !== undefined) level.rank ??= rank;
      if (!side) keepFacts(grid, row, facts, level);
    }
  }
  if (side) for (const { track } of columns) if (track) track.ranks ??= 'shared';
  const cells = Array.from({ length: grid.height }, (_, row) => rowCells(grid, row)).flat();
  context.draft.messages.push({
    code: 'levels-found',
    severity: 'info',
    text: `This table lists levels${side ? '; those of one row have the same rank' : ''}: ${cells.map(({ text }) => `“${text}”`).join(', ')}.`,
    place: cells[0]?.place,
  });
  return true;
}

function trackOf({ draft }: ReadContext, grid: TableGrid, { title }: LevelColumn): DraftTrack | undefined {
  const cell = grid.at(0, title);
  if (cell === undefined || isEmpty(cell)) return undefined;
  return /^(?:levels?|titles?|roles?|codes?|grades?|positions?)$/.test(normalTitle(cell.text))
    ? undefined
    : trackNamed(draft, cell.text, cell.place);
}

function levelOfRow(
  { draft }: ReadContext,
  grid: TableGrid,
  row: number,
  { title, code, track }: LevelColumn & { track: DraftTrack | undefined },
): DraftLevel | undefined {
  const cell = grid.at(row, title);
  const codeCell = code === undefined ? undefined : grid.at(row, code);
  if (cell === undefined || isEmpty(cell) || cell.row !== row) return undefined;
  const read = cellTitle(draft, cell);
  if (read === undefined) return undefined;
  const codeRead =
    codeCell && !isEmpty(codeCell) && codeCell.text !== cell.text ? cellTitle(draft, codeCell) : undefined;
  return levelSeen(draft, {
    title: read.title,
    code: codeRead?.code ?? codeRead?.title ?? read.code,
    number: codeRead?.number ?? read.number,
    track,
    place: cell.place,
  });
}

function keepFacts(grid: TableGrid, row: number, columns: readonly number[], level: DraftLevel): void {
  for (const column of columns) {
    const cell = grid.at(row, column);
    const name = grid.at(0, column)?.text ?? '';
    if (cell && !isEmpty(cell) && name !== '' && !/^\d{1,2}$/.test(cell.text)) level.meta[name] = cell.text;
  }
}
