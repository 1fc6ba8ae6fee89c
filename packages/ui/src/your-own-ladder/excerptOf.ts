import type { Place } from '@ladderkit/core';
import type { SourceFile } from '@ladderkit/formats';

/** A line of a source, in three parts: before the place that is meant, the place, and what follows. */
export interface Excerpt {
  before: string;
  meant: string;
  after: string;
}

/** How much of a long line is shown on each side of the place. */
const ASIDE = 60;

/** The line that a place is on, cut around it; `undefined` where no source has it. */
export function excerptOf(files: readonly SourceFile[], { path, line, column, end }: Place): Excerpt | undefined {
  const file = files.find((each) => each.path === path);
  const text = file && textOf(file).split(/\r\n|\r|\n/, line)[line - 1];
  if (text === undefined || text.trim() === '') return undefined;
  const start = column - 1;
  const stop = end?.line === line ? Math.max(end.column - 1, start) : end ? text.length : start;
  const meant = text.slice(start, stop);
  return {
    before: start > ASIDE ? `…${text.slice(start - ASIDE, start)}` : text.slice(0, start).trimStart(),
    meant: meant.length > 2 * ASIDE ? `${meant.slice(0, 2 * ASIDE)}…` : meant,
    after: text.length > stop + ASIDE ? `${text.slice(stop, stop + ASIDE)}…` : text.slice(stop),
  };
}

function textOf({ content }: SourceFile): string {
  if (typeof content === 'string') return content;
  const [first, second] = content;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(content);
}
