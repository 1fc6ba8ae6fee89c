import type { Message, Severity } from '@ladderkit/core';
import { bold, cyan, red, soft, yellow } from '../terminal/style';
import type { Output } from '../terminal/Io';
import { excerptOf } from './excerptOf';

export interface PrintMessagesOptions {
  /** The text of a source, for the excerpts. */
  textOf: (path: string) => string | undefined;
  /** Shows every message; else, of more than a few infos and warnings of one code, the others are only counted. */
  verbose: boolean;
}

/** How many infos or warnings of one code are shown before the others are counted. Errors are always shown. */
const SHOWN = 5;

/** Writes messages for people: place, what was found, an excerpt with a caret, what to write instead; then how many. */
export function printMessages(
  messages: readonly Message[],
  output: Output,
  { textOf, verbose }: PrintMessagesOptions,
): void {
  const seen = new Map<string, number>();
  for (const message of messages) {
    const count = (seen.get(message.code) ?? 0) + 1;
    seen.set(message.code, count);
    if (verbose || message.severity === 'error' || count <= SHOWN)
      output.write(`${messageText(message, output, textOf)}\n`);
  }
  const folded = verbose ? [] : [...seen].filter(([code, count]) => count > SHOWN && !isError(messages, code));
  for (const [code, count] of folded) {
    output.write(`${soft(`… and ${count - SHOWN} more of ${code}. \`--verbose\` shows all.`, output)}\n`);
  }
  if (folded.length > 0) output.write('\n');
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = messages.filter((message) => message.severity === severity).length;
    return count === 0 ? [] : [STYLES[severity](plural(count, NAMES[severity]), output)];
  });
  if (counts.length > 0) output.write(`${counts.join(', ')}\n`);
}

const isError = (messages: readonly Message[], code: string) =>
  messages.some((message) => message.code === code && message.severity === 'error');

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
    `  ${safe(message.text)}`,
  ];
  if (excerpt !== undefined && place !== undefined) {
    const gutter = String(place.line).padStart(5);
    lines.push(
      `${soft(`${gutter} │`, output)} ${excerpt[0]}`,
      `${soft('      │', output)} ${style(excerpt[1], output)}`,
    );
  }
  if (hint !== undefined) lines.push(`  ${soft('→', output)} ${safe(hint)}`);
  return `${lines.join('\n')}\n`;
}

/** Texts quote sources, and a source may hold what moves a terminal's cursor. */
const safe = (text: string) => text.replace(/\p{Cc}/gu, ' ');
