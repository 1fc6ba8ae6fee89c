import type { Place } from '@ladderkit/core';
import { textWidth } from '../terminal/textWidth';

/** How much of a line is shown before the place when it is long. */
const BEFORE = 24;

/**
 * The line of a place with a caret beneath what is meant, or undefined where the source has no such line. Long lines are cut
 * around the place; characters that would move a terminal's cursor are shown as a space.
 */
export function excerptOf(source: string, { line, column, end }: Place, width: number): [string, string] | undefined {
  const text = lineOf(source, line);
  if (text === undefined || text.trim() === '') return undefined;
  const at = Math.min(column - 1, text.length);
  const stop = end === undefined ? at + 1 : end.line === line ? Math.max(end.column - 1, at + 1) : text.length;
  const start = text.length < width || at <= width - BEFORE ? 0 : at - BEFORE;
  const lead = start > 0 ? '…' : '';
  const shown = clean(text.slice(start));
  const cut = shown.length > width - 1 ? `${shown.slice(0, width - 2)}…` : shown;
  const before = textWidth(lead + cut.slice(0, at - start));
  const marked = textWidth(cut.slice(at - start, stop - start));
  return [lead + cut, ' '.repeat(before) + '^'.repeat(Math.max(1, marked))];
}

function lineOf(source: string, line: number): string | undefined {
  let from = 0;
  for (let i = 1; i < line; i++) {
    from = source.indexOf('\n', from) + 1;
    if (from === 0) return undefined;
  }
  const to = source.indexOf('\n', from);
  return source.slice(from, to < 0 ? undefined : to).replace(/\r$/, '');
}

/** One for one, so that columns stay true. */
const clean = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
