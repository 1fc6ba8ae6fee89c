import type { LadderDraft } from '../LadderDraft';
import { normalTitle } from '../normalTitle';
import type { LevelTitle } from '../readLevelTitle';
import { wordOfScale } from '../vocabularies';
import { cellTitle } from './cellTitle';
import { isFact } from './cellValues';
import { isScale } from './readValueRow';
import { fullCells, rowCells, type GridCell, type TableGrid } from './TableGrid';

/** A column of titles, one of codes, or both beside each other. */
export interface LevelColumn {
  title: number;
  code?: number | undefined;
}

/** The columns of a table that lists levels, a column of codes with that of the titles beside it. Empty where it is another. */
export function levelColumns(draft: LadderDraft, grid: TableGrid): LevelColumn[] {
  if (grid.height < 3 || grid.cells.some((cell) => cell.text.length > 60 || cell.items.length > 2)) return [];
  if (grid.cells.filter(isSentence).length * 3 > grid.cells.length) return [];
  const columns = Array.from({ length: grid.width }, (_, at) => columnOf(draft, grid, at));
  const isAnySure = columns.some(isSure);
  const named = columns.filter((column) => column.titles.length > 0 && (isSure(column) || !isAnySure));
  const others = columns.filter((column) => !named.includes(column));
  const rest = cellsIn(others);
  const holdsLevels =
    cellsIn(named).length * 3 >= cellsIn(columns).length &&
    !isStepMatrix(draft, grid) &&
    !(others.length > 1 && others.every(holdsStatements)) &&
    !(others.length > 0 && others.every(({ name, cells }) => isScale(draft, name, cells))) &&
    rest.filter(isSentence).length * 2 <= rest.length;
  return holdsLevels ? withCodes(named) : [];
}

interface Column {
  at: number;
  /** What stands over it. */
  name: string;
  cells: GridCell[];
  /** What its cells say as titles of levels; empty where too few do. */
  titles: LevelTitle[];
}

function columnOf(draft: LadderDraft, grid: TableGrid, at: number): Column {
  const cells = fullCells(grid, at, 1);
  const titles = cells.some(isSentence) ? [] : cells.flatMap((cell) => cellTitle(draft, cell) ?? []);
  const isLike = titles.length >= cells.length * 0.6;
  return { at, name: grid.at(0, at)?.text ?? '', cells, titles: isLike ? titles : [] };
}

const cellsIn = (columns: readonly Column[]): GridCell[] => columns.flatMap(({ cells }) => cells);

const isSure = ({ titles }: Column): boolean => titles.some(({ strength }) => strength !== 'weak');

/** Whether most titles of a column are codes alone. */
function isCodes({ titles }: Column): boolean {
  const codes = titles.filter(({ code, title, strength }) => (code ?? (strength === 'code' && title)) === title);
  return codes.length * 2 > titles.length;
}

/** Each column of titles with the codes beside it, and columns of codes that have no titles. */
function withCodes(columns: readonly Column[]): LevelColumn[] {
  const free = new Set(columns.filter(isCodes).map(({ at }) => at));
  const titles = columns.filter((column) => !isCodes(column));
  const pairs = titles.map(({ at }): LevelColumn => {
    const code = [at + 1, at - 1].find((each) => free.delete(each));
    return { title: at, code };
  });
  return [...pairs, ...[...free].map((title) => ({ title }))].sort((a, b) => a.title - b.title);
}

/** Titles of columns that describe a level or tell facts of it. */
const DESCRIBES =
  /^(?:descriptions?|summary|notes?|comments?|remarks?|focus|definition|track|path|team|equivalents?|reports to|next(?: steps?)?|previous)$/;

/** Whether a column holds a phrase for each level, all different, under a title that is a section's. */
function holdsStatements({ name, cells }: Column): boolean {
  const words = cells.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return (
    name !== '' &&
    !DESCRIBES.test(normalTitle(name)) &&
    !isFact(name, cells) &&
    new Set(cells.map(({ text }) => text)).size === cells.length &&
    words >= cells.length * 2.5
  );
}

const isSentence = ({ text }: GridCell): boolean => /\s.*[.!?]$/s.test(text);

/** Levels across, and in their columns nothing but words of a scale: `Basic`, `Expert`. */
function isStepMatrix(draft: LadderDraft, grid: TableGrid): boolean {
  const titles = rowCells(grid, 0, 1).filter((cell) => cellTitle(draft, cell) !== undefined);
  const values = grid.cells.filter(({ row, column, text }) => row > 0 && column > 0 && text !== '');
  const steps = values.filter(({ text }) => wordOfScale(text) !== undefined);
  return titles.length > 1 && titles.length === grid.width - 1 && steps.length * 4 >= values.length * 3;
}
