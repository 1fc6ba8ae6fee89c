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
  { maxPartLength = 1_000_000, maxLineLength = 200_000, maxIndent = 400 }: MarkdownLimits = {},
): Cut[] {
  const isDeep = (line: string) =>
    line.length > maxIndent && line.slice(0, maxIndent + 1).trim() === '' && /\S/.test(line);
  const lines = text.split(/\r\n|\r|\n/);
  if (text.length <= Math.min(maxPartLength, maxLineLength) && !lines.some(isDeep))
    return [{ markdown: text, linesBefore: 0 }];
  const cuts: Cut[] = [];
  let part: string[] = [];
  let length = 0;
  let linesBefore = 0;
  const finish = (next: number) => {
    if (part.length > 0) cuts.push({ markdown: part.join('\n'), linesBefore });
    [part, length, linesBefore] = [[], 0, next];
  };
  let fence: string | undefined;
  let deep: string[] = [];
  lines.forEach((line, at) => {
    if (isDeep(line)) {
      deep.push(line);
      if (isDeep(lines[at + 1] ?? '')) return;
      finish(at + 1);
      cuts.push(tooDeep(path, deep, at + 2 - deep.length, maxIndent));
      deep = [];
      return;
    }
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

function tooDeep(path: string, lines: readonly string[], first: number, limit: number): Cut {
  const end = { line: first + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
  const place = { path, line: first, column: 1, end };
  return {
    message: {
      code: 'limit-reached',
      severity: 'warning',
      text: `${lines.length === 1 ? 'This line is' : `These ${lines.length} lines are`} indented by more than ${limit} characters: nested too deep. What stands here is kept as it is.`,
      place,
      hint: 'Take some of the indentation away, or raise `limits.maxIndent`.',
    },
    unmapped: { kind: 'deep-lines', text: lines.join('\n'), place },
  };
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
