import { normalTitle } from '../normalTitle';
import type { LevelAxis } from './findLevelAxis';
import { isMark } from './readMarkRow';
import { isEmpty, rowCells, type TableGrid } from './TableGrid';

/**
 * The axis of a table whose titles are of words that nobody knows, `Deckhand`, `Bosun`, `Mate`: an empty corner, short titles
 * across and down, and phrases in most cells between them; or nothing but ticks. Levels stand across, as in most ladders.
 */
export function axisOfShape(grid: TableGrid): LevelAxis | undefined {
  if (grid.width < 3 || grid.height < 3) return undefined;
  const titles = rowCells(grid, 0, 1);
  const distinct = new Set(titles.map(({ text }) => normalTitle(text)));
  if (titles.length < grid.width - 1 || distinct.size < titles.length) return undefined;
  const axis = { grid, headerRows: [0], firstRow: 1, firstColumn: 1 };
  const cells = grid.cells.filter((cell) => cell.row > 0 && cell.column > 0 && !isEmpty(cell));
  if (cells.length > 0 && cells.every(isMark)) return axis;
  if (!isEmpty(grid.at(0, 0))) return undefined;
  const labels = Array.from({ length: grid.height - 1 }, (_, row) => grid.at(row + 1, 0));
  if (![...titles, ...labels].every((cell) => (cell?.text.split(/\s+/).length ?? 0) <= 5)) return undefined;
  const phrases = cells.filter(({ text }) => text.split(/\s+/).length > 2);
  const room = (grid.width - 1) * (grid.height - 1);
  if (cells.length * 2 < room || phrases.length * 4 < cells.length * 3) return undefined;
  return axis;
}
