import { append } from '../outline/append';

/** A cell as it was written, its quotes taken off. Offsets are those of its text in the source, quotes not included. */
export interface CsvCell {
  text: string;
  start: number;
  end: number;
}

export interface Csv {
  rows: CsvCell[][];
  /** Offsets of quotes that open a cell and are never closed; the cell was read as it stands. */
  unclosed: number[];
  /** Offsets of quotes within a quoted cell that are not doubled. */
  stray: number[];
}

/**
 * Cuts CSV into cells by RFC 4180, with any delimiter and any line ends. A quote that opens a cell and is not closed before
 * another cell opens with one is a fault: that cell is read as it stands, so that one slip does not swallow what follows.
 * Linear in the length of the text. What stands before `begin` is passed over.
 */
export function parseCsv(text: string, delimiter: string, begin = 0): Csv {
  const csv: Csv = { rows: [], unclosed: [], stray: [] };
  let row: CsvCell[] = [];
  let at = begin;
  const endCell = (cell: CsvCell, next: number) => {
    row.push(cell);
    at = next;
    if (text.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at >= text.length) row.push({ text: '', start: at, end: at });
      return;
    }
    csv.rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  };
  while (at < text.length || row.length > 0) {
    const quoted = text[at] === '"' ? quotedCell(text, at, delimiter) : undefined;
    if (quoted?.cell) {
      append(csv.stray, quoted.stray);
      endCell(quoted.cell, quoted.next);
      continue;
    }
    if (quoted) csv.unclosed.push(at);
    const end = endOfCell(text, at, delimiter);
    endCell({ text: text.slice(at, end), start: at, end }, end);
    if (at >= text.length) break;
  }
  if (row.length > 0) csv.rows.push(row);
  return csv;
}

function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && !text.startsWith(delimiter, at)) at++;
  return at;
}

interface Quoted {
  /** Absent where the cell is not closed. */
  cell?: CsvCell | undefined;
  next: number;
  stray: number[];
}

/** A cell in quotes: the closing one is the first that stands alone before a delimiter, a line end or the end. */
function quotedCell(text: string, open: number, delimiter: string): Quoted {
  const stray: number[] = [];
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at++;
      continue;
    }
    const after = skipSpaces(text, at + 1, delimiter);
    if (after >= text.length || /[\r\n]/.test(text.charAt(after)) || text.startsWith(delimiter, after)) {
      const cell = { text: text.slice(open + 1, at).replaceAll('""', '"'), start: open + 1, end: at };
      return { cell, next: after, stray };
    }
    const before = text.slice(Math.max(open + 1, at - delimiter.length), at);
    if (before === delimiter || /[\r\n]$/.test(before)) break;
    stray.push(at);
  }
  return { next: open, stray };
}

function skipSpaces(text: string, start: number, delimiter: string): number {
  let at = start;
  while ((text[at] === ' ' || text[at] === '\t') && !text.startsWith(delimiter, at)) at++;
  return at;
}
