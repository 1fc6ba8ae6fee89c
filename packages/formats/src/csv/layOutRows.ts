import { readLevelTitle } from '../interpret/readLevelTitle';
import { append } from '../outline/append';
import type { CsvCell } from './parseCsv';

/** A cell of a table that may reach over the empty cells to its right. */
export interface LaidOutCell extends CsvCell {
  header: boolean;
  span: number;
}

/** A stretch of a sheet: a table, or lines of text before, between or behind tables (a title, a legend). */
export type SheetPart = { type: 'table'; rows: LaidOutCell[][] } | { type: 'lines'; lines: CsvCell[] };

/**
 * Finds the tables of a sheet. Spacer rows go; a row whose only cell is the first heads a group and reaches across; where a
 * first header row leaves cells empty over a second one, its cells reach over them. Cells without words at the edges go.
 */
export function layOutRows(sheet: readonly (readonly CsvCell[])[]): SheetPart[] {
  const filled = sheet.filter(anyWords);
  const width = filled.reduce((most, row) => Math.max(most, row.findLastIndex(hasWords) + 1), 0);
  const from = filled.reduce((least, row) => Math.min(least, row.findIndex(hasWords)), width);
  const rows = sheet.map((row) => cut(row, from, width));
  const parts: SheetPart[] = [];
  let table: LaidOutCell[][] | undefined;
  const chunks = chunksOf(rows);
  for (const [at, chunk] of chunks.entries()) {
    const begin = chunk.findIndex((row) => row.filter(hasWords).length > 1);
    const heads = begin < 0 && table !== undefined && chunk.every(isGroup) && at < chunks.length - 1;
    const lines = begin < 0 ? !heads : isLegend(chunk, at > 0);
    if (lines || table === undefined || isHeader(chunk[begin] ?? [])) {
      const before = lines ? chunk : chunk.slice(0, Math.max(0, begin));
      if (before.length > 0) parts.push({ type: 'lines', lines: before.flat().filter(hasWords) });
      if (lines || begin < 0) continue;
      table = withHeaders(chunk.slice(begin));
      parts.push({ type: 'table', rows: table });
    } else append(table, chunk.map(layOut));
  }
  return parts;
}

export const hasWords = ({ text }: CsvCell) => text.trim() !== '';
const anyWords = (row: readonly CsvCell[]) => row.some(hasWords);

/** A row from one column to another, filled up where it is short. */
function cut(row: readonly CsvCell[], from: number, to: number): CsvCell[] {
  const end = row.at(-1)?.end ?? 0;
  return Array.from({ length: to - from }, (_, i) => row[from + i] ?? { text: '', start: end, end });
}

/** The rows between spacer rows. */
function chunksOf(rows: readonly CsvCell[][]): CsvCell[][][] {
  const chunks: CsvCell[][][] = [[]];
  for (const row of rows) {
    if (anyWords(row)) chunks.at(-1)?.push(row);
    else if (chunks.at(-1)?.length) chunks.push([]);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Only the first cell has words. */
const isGroup = (row: readonly CsvCell[]) => row.length > 2 && row.every((cell, at) => hasWords(cell) === (at === 0));

/** Rows that explain signs: words in the first two of many columns only, behind a table or under the word for it. */
function isLegend(chunk: readonly CsvCell[][], behind: boolean): boolean {
  const narrow = chunk.every((row) => row.length > 3 && row.every((cell, at) => at < 2 || !hasWords(cell)));
  return narrow && (/^(?:legend|key|notes?)\b/i.test(chunk[0]?.[0]?.text ?? '') || (behind && !chunk.some(isGroup)));
}

/** At least two cells behind the first, and most of them, are named like levels. */
function isHeader(row: readonly CsvCell[]): boolean {
  const named = row.slice(1).filter(hasWords);
  const levels = named.filter(({ text }) => readLevelTitle(text) !== undefined);
  return levels.length >= 2 && levels.length * 2 > named.length;
}

const layOut = (row: readonly CsvCell[]): LaidOutCell[] =>
  isGroup(row)
    ? row.slice(0, 1).map((cell) => ({ ...cell, header: false, span: row.length }))
    : row.map((cell) => ({ ...cell, header: false, span: 1 }));

function withHeaders(rows: readonly CsvCell[][]): LaidOutCell[][] {
  const [first = [], second = [], ...rest] = rows;
  const covered = first.map((cell, at) => at > 0 && !hasWords(cell) && hasWords(second[at] ?? cell));
  const two = covered.some(Boolean) && second.every(({ text }) => text.length <= 60) && rest.length > 0;
  const header = (row: readonly CsvCell[]) => row.map((cell) => ({ ...cell, header: true, span: 1 }));
  if (!two) return [header(first), ...rows.slice(1).map(layOut)];
  const spread: LaidOutCell[] = [];
  for (const [at, cell] of header(first).entries()) {
    const last = spread.at(-1);
    if (covered[at] && last && hasWords(last)) last.span++;
    else spread.push(cell);
  }
  return [spread, header(second), ...rest.map(layOut)];
}
