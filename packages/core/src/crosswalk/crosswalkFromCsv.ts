import type { Message, Parsed } from '../message/Message';
import type { Crosswalk } from './Crosswalk';
import { COLUMNS } from './crosswalkToCsv';
import { parseCrosswalk } from './parseCrosswalk';
import { readCsv } from './readCsv';

/**
 * Reads a crosswalk from CSV as `crosswalkToCsv` writes it. Columns may stand in any order, others are ignored with a message;
 * `;` and tabs are read as well. A line that cannot be used is left out with a message. CSV keeps no titles.
 */
export function crosswalkFromCsv(text: string): Parsed<Crosswalk> {
  const [head = [], ...lines] = readCsv(text);
  const columns = head.map((name) => name.trim().toLowerCase());
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    const message = `This is no crosswalk: the column ${missing.map((name) => `"${name}"`).join(', ')} is missing.`;
    return { value: undefined, messages: [{ code: 'format-invalid', severity: 'error', text: message }] };
  }
  const rows = lines.map(
    (line) => new Map(columns.map((name, i) => [name, (line[i] ?? '').replace(/^'(?=[=+\-@\t\r])/, '')])),
  );
  const cell = (row: ReadonlyMap<string, string> | undefined, name: (typeof COLUMNS)[number]) =>
    row?.get(name) || undefined;
  const side = (name: 'from' | 'to') => ({
    ladder: cell(rows[0], `${name} ladder`),
    version: cell(rows[0], `${name} version`),
  });
  if (rows.length === 0)
    return {
      value: undefined,
      messages: [
        { code: 'format-invalid', severity: 'error', text: 'The crosswalk has no line, so nothing tells its ladders.' },
      ],
    };
  const { value, messages } = parseCrosswalk({
    format: 'ladderkit-crosswalk/1',
    from: side('from'),
    to: side('to'),
    links: rows.map((row) => ({
      from: { id: cell(row, 'from id'), level: cell(row, 'from level'), text: cell(row, 'from text') ?? '' },
      to: { id: cell(row, 'to id'), level: cell(row, 'to level'), text: cell(row, 'to text') ?? '' },
      direction: cell(row, 'direction')?.toLowerCase(),
      confidence: cell(row, 'confidence')?.toLowerCase(),
      review: cell(row, 'review')?.toLowerCase(),
      by: cell(row, 'by'),
      at: cell(row, 'at'),
      note: cell(row, 'note'),
    })),
  });
  return { value, messages: [...unknownColumns(columns), ...messages] };
}

const REQUIRED = ['from ladder', 'from id', 'from level', 'to ladder', 'to id', 'to level'];

function unknownColumns(columns: readonly string[]): Message[] {
  const known: readonly string[] = COLUMNS;
  return columns
    .filter((name) => name !== '' && !known.includes(name))
    .map((name) => ({
      code: 'unknown-key',
      severity: 'warning',
      text: `The column "${name}" of a crosswalk is not known. It was left out.`,
    }));
}
