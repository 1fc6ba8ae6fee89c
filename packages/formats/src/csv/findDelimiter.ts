import { parseCsv } from './parseCsv';

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * The delimiter of a table: tab where the file is named so, else what Excel wrote on the first line (`sep=;`), else the one
 * that cuts the first rows most evenly.
 */
export function findDelimiter(path: string, text: string): string {
  if (/\.(?:tsv|tab)$/i.test(path)) return '\t';
  const said = SEP_LINE.exec(text)?.[1];
  if (said !== undefined) return said;
  const sample = text.slice(0, 65_536);
  let best = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const score = evenness(
      parseCsv(sample, delimiter)
        .rows.slice(0, 100)
        .map((row) => row.length),
    );
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** The line with which Excel states the delimiter. */
export const SEP_LINE = /^sep=(.)(?:\r\n?|\n)/i;

/** How many cells the rows of the commonest width have: high for the true delimiter, low where it only stands in texts. */
function evenness(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...Array.from(counts, ([width, count]) => (count / widths.length) * Math.min(width, 10) * count));
}
