import type { Message, Unmapped } from '@ladderkit/core';
import type { MarkdownLimits } from './readMarkdownOutline';

/** A part of a file, or a line of it that is too long to be read. */
export type Cut = { markdown: string; linesBefore: number } | { message: Message; unmapped: Unmapped };

/**
 * Cuts a long file before headings, else at blank lines, so that time and memory grow with its length alone: the parser's do
 * not. A line beyond the limit is set aside whole, and so are all lines beyond the last one that is read. A file within the
 * limits stays in one piece; each part of another one knows the link definitions of all.
 */
export function cutMarkdown(path: string, text: string, limits: MarkdownLimits = {}): Cut[] {
  const { maxPartLength = 1_000_000, maxPartLines = 3000, maxLineLength = 200_000, maxIndent = 400 } = limits;
  const { maxLines = 100_000 } = limits;
  const isDeep = (line: string) =>
    line.length > maxIndent && line.slice(0, maxIndent + 1).trim() === '' && /\S/.test(line);
  const all = text.split(/\r\n|\r|\n/);
  const isShort =
    text.length <= Math.min(maxPartLength, maxLineLength) && all.length <= Math.min(maxPartLines, maxLines);
  if (isShort && !all.some(isDeep)) return [{ markdown: text, linesBefore: 0 }];
  const lines = all.slice(0, maxLines);
  const definitions = lines.filter((line) => DEFINITION.test(line)).slice(0, MAX_DEFINITIONS);
  const cuts: Cut[] = [];
  let part: string[] = [];
  let length = 0;
  let linesBefore = 0;
  const finish = (next: number) => {
    if (part.length > 0) cuts.push({ markdown: withDefinitions(part, definitions), linesBefore });
    [part, length, linesBefore] = [[], 0, next];
  };
  let fence: string | undefined;
  let deep: string[] = [];
  lines.forEach((line, at) => {
    if (isDeep(line)) {
      deep.push(line);
      if (isDeep(lines[at + 1] ?? '')) return;
      finish(at + 1);
      cuts.push(
        setAside(
          path,
          'deep-lines',
          deep,
          at + 2 - deep.length,
          `indented by more than ${maxIndent} characters: nested too deep`,
          'Take some of the indentation away, or raise `limits.maxIndent`.',
        ),
      );
      deep = [];
      return;
    }
    if (line.length > maxLineLength) {
      finish(at + 1);
      cuts.push(
        setAside(
          path,
          'long-line',
          [line],
          at + 1,
          `${line.length} characters long, more than the limit of ${maxLineLength}`,
          'Break the line, or raise `limits.maxLineLength`.',
        ),
      );
      return;
    }
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const full = Math.max(length / maxPartLength, part.length / maxPartLines);
    const heading = full > 0.5 && fence === undefined && /^#{1,6}\s/.test(line);
    // what is cut within a table or a fence is read as text
    const isOneBlock = fence !== undefined || line.startsWith('|');
    if (heading || (full > 1 && line.trim() === '') || (isOneBlock ? length / maxPartLength : full) > 2) finish(at);
    part.push(line);
    length += line.length + 1;
  });
  finish(0);
  if (all.length > maxLines)
    cuts.push(
      setAside(
        path,
        'lines',
        all.slice(maxLines),
        maxLines + 1,
        `beyond the limit of ${maxLines}`,
        'Cut the file into several, or raise `limits.maxLines`.',
      ),
    );
  return cuts;
}

const DEFINITION = /^ {0,3}\[[^[\]\\]{1,200}\]:[ \t]+\S+[ \t]*$/;

const MAX_DEFINITIONS = 1000;

function withDefinitions(part: readonly string[], definitions: readonly string[]): string {
  const own = new Set(part);
  const others = definitions.filter((line) => !own.has(line));
  return [...part, ...(others.length > 0 ? ['', ...others] : [])].join('\n');
}

/** Lines that are not read: a message says why, and they are kept as they stand. */
function setAside(
  path: string,
  kind: string,
  lines: readonly string[],
  first: number,
  said: string,
  hint: string,
): Cut {
  const end = { line: first + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
  const place = { path, line: first, column: 1, end };
  return {
    message: {
      code: 'limit-reached',
      severity: 'warning',
      text: `${lines.length === 1 ? 'This line is' : `These ${lines.length} lines are`} ${said}. What stands here is kept as it is.`,
      place,
      hint,
    },
    unmapped: { kind, text: lines.join('\n'), place },
  };
}
