import type { Place } from '@ladderkit/core';

/** Tells the places of one text. */
export interface Places {
  /** The place of the characters from `start` to `end` (UTF-16 offsets, `end` exclusive). */
  placeOf(start: number, end?: number): Place;
}

/** Where a text is one part of a file: the position of its first character. */
export interface TextOrigin {
  path: string;
  /** @default 1 */
  line?: number | undefined;
  /** @default 1 */
  column?: number | undefined;
}

/** Prepares to tell places in a text. Lines end at `\n`, `\r\n` and a lone `\r`; they are looked for at the first question. */
export function placesIn(text: string, { path, line = 1, column = 1 }: TextOrigin): Places {
  let starts: number[] | undefined;
  const pointOf = (offset: number) => {
    starts ??= startsOfLines(text);
    const at = Math.max(0, Math.min(offset, text.length));
    const index = lastAtMost(starts, at);
    const before = at - (starts[index] ?? 0);
    return { line: line + index, column: 1 + before + (index === 0 ? column - 1 : 0) };
  };
  return {
    placeOf: (start, end) => ({ path, ...pointOf(start), ...(end === undefined ? {} : { end: pointOf(end) }) }),
  };
}

function startsOfLines(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
}

/** The index of the last value that is not above the limit, by bisection; the first value must not be. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
