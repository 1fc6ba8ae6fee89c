import type { Message, Unmapped } from '@ladderkit/core';
import type { MarkdownLimits } from './readMarkdownOutline';

/** A part of a file, or a line of it that is too long to be read. */
export type Cut = { markdown: string; linesBefore: number } | { message: Message; unmapped: Unmapped };

/**
 * Cuts a long file before headings, else at blank lines, so that the parser's memory stays bounded; a line beyond the limit
 * is set aside whole. A file within the limits stays in one piece.
 */
export function cutMarkdown(
  path: string,
  text: string,
  { maxPartLength = 1_000_000, maxLineLength = 200_000 }: MarkdownLimits = {},
): Cut[] {
  if (text.length <= Math.min(maxPartLength, maxLineLength)) return [{ markdown: text, linesBefore: 0 }];
  const cuts: Cut[] = [];
  let part: string[] = [];
  let length = 0;
  let linesBefore = 0;
  const finish = (next: number) => {
    if (part.length > 0) cuts.push({ markdown: part.join('\n'), linesBefore });
    [part, length, linesBefore] = [[], 0, next];
  };
  let fence: string | undefined;
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    if (line.length > maxLineLength) {
      finish(at + 1);
      cuts.push(tooLong(path, line, at + 1, maxLineLength));
      return;
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const heading = length > maxPartLength / 2 && fence === undefined && /^#{1,6}\s/.test(line);
    if (heading || (length > maxPartLength && line.trim() === '') || length > 2 * maxPartLength) finish(at);
    part.push(line);
    length += line.length + 1;
  });
  finish(0);
  return cuts;
}

function tooLong(path: string, line: string, number: number, limit: number): Cut {
  const place = { path, line: number, column: 1, end: { line: number, column: line.length + 1 } };
  return {
    message: {
      code: 'limit-reached',
      severity: 'warning',
      text: `This line has ${line.length} characters, more than the limit of ${limit}. It is kept as it stands.`,
      place,
      hint: 'Break the line, or raise `limits.maxLineLength`.',
    },
    unmapped: { kind: 'long-line', text: line, place },
  };
}
