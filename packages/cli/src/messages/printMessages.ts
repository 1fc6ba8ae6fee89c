import type { Message, Severity } from '@ladderkit/core';
import { bold, cyan, red, soft, yellow } from '../terminal/style';
import type { Output } from '../terminal/Io';
import { wrapRuns } from '../terminal/wrapRuns';
import { excerptOf } from './excerptOf';

export interface PrintMessagesOptions {
  /** The text of a source, for the excerpts. */
  textOf: (path: string) => string | undefined;
  /** Which messages are shown at least, whatever their number: `all`, or of each code the first few. */
  detail: Detail;
}

/**
 * `all`: every message. `some`: of the warnings and remarks of one code the first few. `problems`: the same, without remarks.
 * What is not shown is counted. Errors are always shown.
 */
export type Detail = 'all' | 'some' | 'problems';

const SHOWN: Record<Detail, Record<Severity, number>> = {
  all: { error: Infinity, warning: Infinity, info: Infinity },
  some: { error: Infinity, warning: 5, info: 3 },
  problems: { error: Infinity, warning: 5, info: 0 },
};

/** Writes messages for people: place, what was found, an excerpt with a caret, what to write instead; then how many. */
export function printMessages(
  messages: readonly Message[],
  output: Output,
  { textOf, detail }: PrintMessagesOptions,
): void {
  const counts = new Map<string, number>();
  const seen: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let hidden = 0;
  for (const message of messages) {
    const key = `${message.severity} ${message.code}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    seen[message.severity]++;
    if (count <= SHOWN[detail][message.severity]) output.write(`${messageText(message, output, textOf)}\n`);
    else hidden++;
  }
  const all = (['error', 'warning', 'info'] as const).filter((severity) => seen[severity] > 0);
  if (all.length === 0) return;
  const counted = all.map((severity) => STYLES[severity](plural(seen[severity], NAMES[severity]), output)).join(', ');
  const which = hidden === messages.length ? 'not shown' : `${hidden} of them not shown`;
  const rest = hidden === 0 ? '' : soft(`, ${which}: \`--verbose\` shows all`, output);
  output.write(`${counted}${rest}.\n`);
}

const STYLES: Record<Severity, typeof red> = { error: red, warning: yellow, info: cyan };
const NAMES: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'remark' };

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function messageText(message: Message, output: Output, textOf: PrintMessagesOptions['textOf']): string {
  const { place, hint } = message;
  const style = STYLES[message.severity];
  const source = place && textOf(place.path);
  const where = place && (source === undefined ? place.path : `${place.path}:${place.line}:${place.column}`);
  const excerpt = place && source !== undefined ? excerptOf(source, place, output.width - 8) : undefined;
  const lines = [
    [
      ...(where === undefined ? [] : [bold(where, output)]),
      style(NAMES[message.severity], output),
      soft(message.code, output),
    ].join('  '),
    wrapRuns([{ text: safe(message.text), style: '' }], { first: INDENT, width: output.width }),
  ];
  if (excerpt !== undefined && place !== undefined) {
    const gutter = String(place.line).padStart(5);
    lines.push(
      `${soft(`${gutter} │`, output)} ${excerpt[0]}`,
      `${soft('      │', output)} ${style(excerpt[1], output)}`,
    );
  }
  if (hint !== undefined)
    lines.push(wrapRuns([{ text: safe(hint), style: '' }], { first: ARROW, width: output.width }));
  return `${lines.join('\n')}\n`;
}

const INDENT = [{ text: '  ', style: '' }];
const ARROW = [{ text: '  → ', style: '' }];

/** Texts quote sources, and a source may hold what moves a terminal's cursor. */
const safe = (text: string) => text.replace(/\p{Cc}/gu, ' ');
