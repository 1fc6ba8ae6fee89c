import type { Message, Parsed } from '../message/Message';
import type { Path } from '../model/parseLadder';
import type { Place } from '../model/Place';
import type { Crosswalk } from './Crosswalk';
import { COLUMNS } from './crosswalkToCsv';
import { parseCrosswalk } from './parseCrosswalk';
import { readCsv, type CsvCell } from './readCsv';

export interface CrosswalkFromCsvOptions {
  /** The path of the file, for the places of messages. @default messages name no place */
  path?: string | undefined;
}

/**
 * Reads a crosswalk from CSV as `crosswalkToCsv` writes it. Columns may stand in any order, others are ignored with a message;
 * `;` and tabs are read as well. A line that cannot be used, or is of other ladders than the first, is left out with a
 * message. CSV keeps no titles.
 */
export function crosswalkFromCsv(text: string, { path }: CrosswalkFromCsvOptions = {}): Parsed<Crosswalk> {
  const placeOf = (cell: CsvCell | undefined): Place | undefined =>
    path === undefined || !cell ? undefined : { path, line: cell.line, column: cell.column };
  const { lines, unclosed } = readCsv(text);
  const [head = [], ...body] = lines;
  const columns = head.map((cell) => cell.text.trim().toLowerCase());
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  const [first, ...others] = body.map((line): Row => new Map(line.map((cell, i) => [columns[i] ?? '', cell])));
  if (missing.length > 0 || first === undefined) {
    const what = missing.length > 0 ? `its first line has no column ${missing.map((name) => `"${name}"`).join(', ')}` : 'it has no line, so nothing tells its ladders'; // prettier-ignore
    const text = `This is no crosswalk: ${what}.`;
    return {
      value: undefined,
      messages: [{ code: 'format-invalid', severity: 'error', text, place: placeOf(head[0]) }],
    };
  }
  const isOwn = (row: Row) => SIDES.every((name) => [undefined, cellOf(first, name)].includes(cellOf(row, name)));
  const rows = [first, ...others.filter(isOwn)];
  const side = (name: 'from' | 'to') => ({
    ladder: cellOf(first, `${name} ladder`),
    version: cellOf(first, `${name} version`),
  });
  const statement = (row: Row, name: 'from' | 'to') => ({
    id: cellOf(row, `${name} id`),
    level: cellOf(row, `${name} level`),
    text: cellOf(row, `${name} text`) ?? '',
  });
  const word = (row: Row, name: Column) => cellOf(row, name)?.trim().toLowerCase();
  const { value, messages } = parseCrosswalk(
    {
      format: 'ladderkit-crosswalk/1',
      from: side('from'),
      to: side('to'),
      links: rows.map((row) => ({
        from: statement(row, 'from'),
        to: statement(row, 'to'),
        direction: word(row, 'direction'),
        confidence: word(row, 'confidence'),
        review: word(row, 'review'),
        was: word(row, 'was'),
        by: cellOf(row, 'by'),
        at: cellOf(row, 'at'),
        note: cellOf(row, 'note'),
      })),
    },
    { placeOf: (at) => placeOf(cellAt(rows, at)) },
  );
  return {
    value,
    messages: [
      ...(unclosed ? [{ ...UNCLOSED, place: placeOf(unclosed) }] : []),
      ...head.flatMap((cell) => unknownColumn(cell.text, placeOf(cell))),
      ...others.filter((row) => !isOwn(row)).map((row) => ({ ...FOREIGN, place: placeOf(row.get('from ladder')) })),
      ...messages,
    ],
  };
}

/** The cells of a line by their columns. */
type Row = ReadonlyMap<string, CsvCell>;
type Column = (typeof COLUMNS)[number];

const SIDES = ['from ladder', 'from version', 'to ladder', 'to version'] as const;
const REQUIRED = ['from ladder', 'from id', 'from level', 'from text', 'to ladder', 'to id', 'to level', 'to text'];

/** Without the apostrophe that keeps a spreadsheet from taking a text for a formula; empty cells say nothing. */
const cellOf = (row: Row, name: Column) => row.get(name)?.text.replace(/^'(?='*[=+\-@\t\r])/, '') || undefined;

/** The cell of `['links', 3, 'from', 'id']`, or of `['from', 'ladder']`; of a whole link, its first one. */
function cellAt(rows: readonly Row[], path: Path): CsvCell | undefined {
  const isLink = path[0] === 'links';
  const row = rows[isLink ? Number(path[1] ?? 0) : 0];
  return row?.get(path.slice(isLink ? 2 : 0).join(' ')) ?? row?.values().next().value;
}

const UNCLOSED: Message = {
  code: 'csv-quote-unclosed',
  severity: 'error',
  text: 'This quoted cell is never closed: all lines below it were read as its text.',
  hint: 'Close the quotation mark, or double it if it belongs to the text.',
};

const FOREIGN: Message = {
  code: 'value-invalid',
  severity: 'error',
  text: 'This line is of other ladders or versions than the first. It was left out.',
  hint: 'Keep one file for each pair of ladders.',
};

function unknownColumn(title: string, place: Place | undefined): Message[] {
  const [name, known]: [string, readonly string[]] = [title.trim().toLowerCase(), COLUMNS];
  if (name === '' || known.includes(name)) return [];
  const text = `The column "${name}" of a crosswalk is not known. It was left out.`;
  return [{ code: 'unknown-key', severity: 'warning', text, place }];
}
