import { levelSeen, trackNamed } from '../draftNouns';
import type { DraftLevel, DraftTrack, LadderDraft } from '../LadderDraft';
import { normalTitle } from '../normalTitle';
import { wordOfScale } from '../vocabularies';
import type { ReadContext } from '../ReadContext';
import type { LevelTitle } from '../readLevelTitle';
import { cellTitle } from './cellTitle';
import { isFact } from './cellValues';
import { isScale } from './readValueRow';
import { isEmpty, rowCells, type GridCell, type TableGrid } from './TableGrid';

/** A column of titles, one of codes, or both beside each other. */
interface LevelColumn {
  title: number;
  code?: number | undefined;
  track?: DraftTrack | undefined;
}

/**
 * A table that lists levels and holds no statement: a column a track, or one column of titles with facts beside it. Levels
 * of one row stand at one rank. False where the table is another.
 */
export function readLevelTable(context: ReadContext, grid: TableGrid): boolean {
  const found = levelColumns(context, grid);
  if (found.length === 0) return false;
  const side = found.length > 1;
  const columns = found.map((column): LevelColumn => ({
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

/** The columns whose cells are titles or codes of levels; a column of codes belongs to a column of titles beside it. */
function levelColumns({ draft }: ReadContext, grid: TableGrid): LevelColumn[] {
  if (grid.height < 3 || grid.cells.some((cell) => cell.text.length > 60 || cell.items.length > 2)) return [];
  if (grid.cells.filter(isSentence).length * 3 > grid.cells.length) return [];
  const likeness = (column: number) => {
    const cells = bodyCells(grid, column);
    if (cells.some(isSentence)) return undefined;
    const titles = cells.flatMap((cell) => cellTitle(draft, cell) ?? []);
    return cells.length === 0 || titles.length < cells.length * 0.6 ? undefined : titles;
  };
  const alike = Array.from({ length: grid.width }, (_, column) => ({ column, titles: likeness(column) }));
  const isSure = (titles: readonly LevelTitle[] = []) => titles.some(({ strength }) => strength !== 'weak');
  const isAnySure = alike.some(({ titles }) => isSure(titles));
  const columns = alike.filter(({ titles }) => titles && (isSure(titles) || !isAnySure));
  const isCodes = (titles: readonly LevelTitle[] | undefined) =>
    titles?.filter(({ code, title, strength }) => code === title || (code === undefined && strength === 'code'))
      .length ?? 0;
  const codes = columns.filter(({ titles }) => isCodes(titles) * 2 > (titles?.length ?? 0)).map(({ column }) => column);
  const free = new Set(codes);
  const pairs = columns
    .filter(({ column }) => !codes.includes(column))
    .map(({ column }): LevelColumn => {
      const code = [column + 1, column - 1].find((each) => free.has(each));
      if (code !== undefined) free.delete(code);
      return { title: column, code };
    });
  const result = [...pairs, ...[...free].map((column): LevelColumn => ({ title: column }))].sort(
    (a, b) => a.title - b.title,
  );
  const body = Array.from({ length: grid.width }, (_, column) => bodyCells(grid, column).length).reduce(
    (sum, count) => sum + count,
    0,
  );
  const ours = columns.reduce((sum, { column }) => sum + bodyCells(grid, column).length, 0);
  if (ours * 3 < body || isStepMatrix(draft, grid)) return [];
  const besides = Array.from({ length: grid.width }, (_, column) => column).filter((column) =>
    columns.every((each) => each.column !== column),
  );
  if (besides.length > 1 && besides.every((column) => holdsStatements(grid, column))) return [];
  if (besides.length > 0 && besides.every((column) => isStepColumn(draft, grid, column))) return [];
  const others = grid.cells.filter(({ row, column }) => row > 0 && columns.every((each) => each.column !== column));
  return others.filter(isSentence).length * 2 <= others.length ? result : [];
}

/** Titles of columns that describe a level or tell facts of it. */
const DESCRIBES =
  /^(?:descriptions?|summary|notes?|comments?|remarks?|focus|definition|track|path|team|equivalents?|reports to|next(?: steps?)?|previous)$/;

/** Whether a column holds a phrase for each level, all different, under a title that is a section's. */
function holdsStatements(grid: TableGrid, column: number): boolean {
  const title = grid.at(0, column)?.text ?? '';
  const cells = bodyCells(grid, column);
  const words = cells.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return (
    title !== '' &&
    !DESCRIBES.test(normalTitle(title)) &&
    !isFact(title, cells) &&
    new Set(cells.map(({ text }) => text)).size === cells.length &&
    words >= cells.length * 2.5
  );
}

const isStepColumn = (draft: LadderDraft, grid: TableGrid, column: number): boolean =>
  isScale(draft, grid.at(0, column)?.text ?? '', bodyCells(grid, column));

const isSentence = ({ text }: GridCell): boolean => /\s.*[.!?]$/s.test(text);

/** Levels across, and in their columns nothing but words of a scale: `Basic`, `Expert`. */
function isStepMatrix(draft: LadderDraft, grid: TableGrid): boolean {
  const titles = rowCells(grid, 0, 1).filter((cell) => cellTitle(draft, cell) !== undefined);
  const values = grid.cells.filter(({ row, column, text }) => row > 0 && column > 0 && text !== '');
  const steps = values.filter(({ text }) => wordOfScale(text) !== undefined);
  return titles.length > 1 && titles.length === grid.width - 1 && steps.length * 4 >= values.length * 3;
}

const bodyCells = (grid: TableGrid, column: number): GridCell[] =>
  Array.from({ length: Math.max(0, grid.height - 1) }, (_, row) => grid.at(row + 1, column)).filter(
    (cell): cell is GridCell => cell !== undefined && !isEmpty(cell),
  );

function trackOf({ draft }: ReadContext, grid: TableGrid, { title, code }: LevelColumn): DraftTrack | undefined {
  const cell = grid.at(0, title);
  if (cell === undefined || isEmpty(cell)) return undefined;
  void code;
  return /^(?:levels?|titles?|roles?|codes?|grades?|positions?)$/.test(normalTitle(cell.text))
    ? undefined
    : trackNamed(draft, cell.text, cell.place);
}

function levelOfRow(
  { draft }: ReadContext,
  grid: TableGrid,
  row: number,
  { title, code, track }: LevelColumn,
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
