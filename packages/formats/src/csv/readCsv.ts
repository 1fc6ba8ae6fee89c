import type { Message, Place } from '@ladderkit/core';
import { escapeText } from '@ladderkit/core/text';
import { decodeText } from '../decode/decodeText';
import { placesIn, type Places } from '../decode/placesIn';
import { MAX_FAULTS, tellUpTo, type TextLimits } from '../decode/tellUpTo';
import { mapPlaces } from '../outline/mapPlaces';
import type { Outline, OutlineBlock, OutlineCell } from '../outline/Outline';
import type { SourceFile } from '../SourceFile';
import { findDelimiter, SEP_LINE } from './findDelimiter';
import { hasWords, layOutRows, type LaidOutCell, type SheetPart } from './layOutRows';
import { linesOf } from './linesOf';
import { parseCsv, type Csv, type CsvCell } from './parseCsv';
import { append } from '../outline/append';

/** How far a table is read. */
export interface CsvLimits extends TextLimits {
  /** Rows beyond this one are unmapped, with a message. @default 50_000 */
  maxRows?: number | undefined;
  /** Columns beyond this one are unmapped, with a message. @default 200 */
  maxColumns?: number | undefined;
}

/** Reads a CSV or TSV file as an outline: its tables, and the lines before, between and behind them as paragraphs. */
export function readCsv(file: SourceFile, limits: CsvLimits = {}): Outline {
  const { maxRows = 50_000, maxColumns = 200, maxFaults = MAX_FAULTS } = limits;
  const { path } = file;
  const { text, messages, placeInFile } = decodeText(file, limits);
  const outline: Outline = { path, data: {}, blocks: [], messages: [...messages], unmapped: [] };
  if (text === '') return outline;
  const places = placesIn(text, { path });
  const begin = SEP_LINE.exec(text)?.[0].length ?? 0;
  const csv = parseCsv(text, findDelimiter(path, text), begin);
  append(outline.messages, faults(csv, text, places, maxFaults));
  const last = csv.rows[maxRows]?.[0];
  if (last)
    leaveOut(
      outline,
      text,
      places.placeOf(last.start, text.length),
      last.start,
      text.length,
      `${csv.rows.length} rows`,
    );
  const rows = csv.rows.slice(0, maxRows);
  for (const row of rows) {
    const [first, end] = [row[maxColumns], row.at(-1)?.end];
    if (!first || end === undefined || !row.slice(maxColumns).some(hasWords)) continue;
    leaveOut(outline, text, places.placeOf(first.start, end), first.start, end, `${row.length} columns`);
  }
  outline.blocks = layOutRows(rows.map((row) => row.slice(0, maxColumns))).flatMap((part) => blocksOf(part, places));
  return placeInFile ? mapPlaces(outline, placeInFile) : outline;
}

/** What lies beyond a limit is unmapped, and said. */
function leaveOut(outline: Outline, text: string, place: Place, start: number, end: number, found: string): void {
  const said = `This table has ${found}; those from here on were not read.`;
  const hint = 'Raise `maxRows` or `maxColumns`.';
  outline.messages.push({ code: 'limit-reached', severity: 'error', text: said, place, hint });
  outline.unmapped.push({ kind: 'csv', text: text.slice(start, end), place });
}

function faults({ unclosed, stray }: Csv, text: string, places: Places, limit: number): Message[] {
  return [
    ...tellUpTo(unclosed, limit, (at): Message => {
      const said = `The quote that opens this cell is not closed: ${text.slice(at, at + 40).trim()}`;
      const hint = 'Close it before the next cell, or double it if it belongs to the text.';
      return { code: 'csv-quote-unclosed', severity: 'error', text: said, place: places.placeOf(at, at + 1), hint };
    }),
    ...tellUpTo(stray, limit, (at): Message => {
      const said = 'A quote stands within a quoted cell; it was read as part of the text.';
      return {
        code: 'csv-quote-stray',
        severity: 'warning',
        text: said,
        place: places.placeOf(at, at + 1),
        hint: 'Double it.',
      };
    }),
  ];
}

function blocksOf(part: SheetPart, places: Places): OutlineBlock[] {
  if (part.type === 'lines') {
    return part.lines.map((cell) => ({
      type: 'paragraph',
      text: linesOf(cell)
        .map(({ text }) => escapeText(text))
        .join('\\\n'),
      place: places.placeOf(cell.start, cell.end),
    }));
  }
  const [first, last] = [part.rows[0]?.[0], part.rows.at(-1)?.at(-1)];
  const place = places.placeOf(first?.start ?? 0, last?.end ?? 0);
  return [{ type: 'table', rows: part.rows.map((row) => row.map((cell) => readCell(cell, places))), place }];
}

/** The lines of a cell are its items; a nested list in one line of text is not known to CSV. */
function readCell(cell: LaidOutCell, places: Places): OutlineCell {
  const { header, span, start, end } = cell;
  return {
    items: itemsOf(cell, places),
    header,
    colSpan: span,
    rowSpan: 1,
    place: places.placeOf(start, end),
  };
}

const itemsOf = (cell: CsvCell, places: Places) =>
  linesOf(cell).map((line) => ({
    text: escapeText(line.text),
    blocks: [],
    place: places.placeOf(line.start, line.end),
  }));
