import { isGuarded } from './guardFormula';
import type { CsvCell } from './parseCsv';

/**
 * The lines of a cell, each a statement: bullets and numbers before them are taken off, and the apostrophe that keeps a
 * spreadsheet from reading a text as a formula. A line goes on the one before
 * where others have bullets and it has none, or where it begins in lower case and the one before has no end.
 */
export function linesOf(cell: CsvCell): CsvCell[] {
  const lines: { texts: string[]; start: number; end: number }[] = [];
  const bulleted = cell.text.split(/\r\n?|\n/).filter((line) => BULLET.test(line)).length > 1;
  for (const { 0: line, index } of cell.text.matchAll(/[^\r\n]+/g)) {
    const bullet = BULLET.exec(line)?.[0].length ?? 0;
    const mark = isGuarded(line) ? 1 : bullet;
    const lead = mark + (/^\s*/.exec(line.slice(mark))?.[0].length ?? 0);
    const text = line.slice(lead).trim();
    if (text === '') continue;
    const start = Math.min(cell.start + index + lead, cell.end);
    const end = Math.max(start, Math.min(start + text.length, cell.end));
    const last = lines.at(-1);
    const goesOn = bulleted
      ? bullet === 0
      : bullet === 0 && /^\p{Ll}/u.test(text) && !/[.!?:;]$/.test(last?.texts.at(-1) ?? '');
    if (goesOn && last) {
      last.texts.push(text);
      last.end = end;
    } else lines.push({ texts: [text], start, end });
  }
  return lines.map(({ texts, start, end }) => ({ text: texts.join(' '), start, end }));
}

const BULLET = /^\s*(?:[-–—•·▪◦●○*+]\s+|[\u2022\u25cf]|\(?\d{1,2}[.)]\s+)(?=\S)/;
