import { csvField } from '../print/csvField';
import type { Crosswalk } from './Crosswalk';

/** The columns of a crosswalk in CSV, in their order. */
export const COLUMNS = [
  'from ladder',
  'from version',
  'from level',
  'from id',
  'from text',
  'to ladder',
  'to version',
  'to level',
  'to id',
  'to text',
  'direction',
  'confidence',
  'review',
  'was',
  'by',
  'at',
  'note',
] as const;

/**
 * A crosswalk as CSV, a line a link, to be reviewed in a spreadsheet; `crosswalkFromCsv` reads it back. What a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
export function crosswalkToCsv({ from, to, links }: Crosswalk): string {
  const lines = links.map((link) => [
    from.ladder,
    from.version ?? '',
    link.from.level,
    link.from.id,
    link.from.text,
    to.ladder,
    to.version ?? '',
    link.to.level,
    link.to.id,
    link.to.text,
    link.direction,
    link.confidence,
    link.review,
    link.was ?? '',
    link.by ?? '',
    link.at ?? '',
    link.note ?? '',
  ]);
  return [COLUMNS, ...lines].map((line) => `${line.map(csvField).join(',')}\r\n`).join('');
}
