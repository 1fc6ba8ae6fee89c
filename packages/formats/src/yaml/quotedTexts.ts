import { isMap, isScalar, isSeq, type YAMLError } from 'yaml';
import type { Replacement } from '../decode/mendText';
import { append } from '../outline/append';
import type { ParsedYaml } from './parseYaml';
import { rangeOf } from './rangeOf';

/** A text that stands in YAML without the quotes that it needs. */
export interface QuotedText {
  start: number;
  end: number;
  text: string;
  /** What puts it in quotes. */
  mends: Replacement[];
}

/**
 * The texts that errors tell of: `summary: Plans: who does what`, `- [Link](url) and more`, `- **Bold** and more`, `- "One" word`,
 * `- @here`. Each from its first character to the end of its line, and of the lines below that go on with it.
 */
export function quotedTexts({ text, documents, errors }: ParsedYaml): QuotedText[] {
  const scalars = documents.flatMap(({ contents }) => quotedScalars(contents));
  const lines = errors.filter(isOfText).map(({ pos: [at] }) => {
    const before = scalars.find(({ end }) => end <= at && text.slice(end, at).trim() === '');
    return text.lastIndexOf('\n', (before?.start ?? at) - 1) + 1;
  });
  const texts: QuotedText[] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const start = startOfValue(text, line);
    if (start === undefined || start < (texts.at(-1)?.end ?? 0)) continue;
    const end = endOfValue(text, line, start);
    const value = text.slice(start, end);
    if (value !== '' && !QUOTED.test(value)) texts.push({ start, end, text: value, mends: quotesAround(value, start) });
  }
  return texts;
}

const isOfText = ({ code, message }: YAMLError) =>
  code === 'BLOCK_AS_IMPLICIT_KEY' ||
  code === 'MULTILINE_IMPLICIT_KEY' ||
  code === 'BAD_SCALAR_START' ||
  code === 'BAD_ALIAS' ||
  /^(?:Unexpected .* at node end|Missing closing ["'])/.test(message);

const QUOTED = /^'(?:[^']|'')*'$/;

/** Texts in quotes, from the last to the first. */
function quotedScalars(top: unknown): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const open: unknown[] = [top];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq(node)) append<unknown>(open, node.items);
    else if (isMap(node)) for (const { key, value } of node.items) open.push(key, value);
    else if (isScalar(node) && node.type?.startsWith('QUOTE')) {
      const [start, end] = rangeOf(node) ?? [0, 0];
      found.push({ start, end });
    }
  }
  return found.sort((a, b) => b.end - a.end);
}

/** Where the value of a line begins: behind its indentation, the dashes of items and its key. */
function startOfValue(text: string, line: number): number | undefined {
  const content = text.slice(line, endOfLine(text, line));
  const lead = /^[ \t]*(?:[-?][ \t]+)*/.exec(content)?.[0].length ?? 0;
  const rest = content.slice(lead);
  if (rest === '' || /^[|>#]/.test(rest)) return undefined;
  const key = /^(?:"[^"]*"|'[^']*')/.exec(rest)?.[0].length ?? (/^[[\]{},&*!%@`"']/.test(rest) ? Infinity : 0);
  const colon = key === 0 ? rest.search(/:[ \t]/) : rest.slice(key).search(/^:[ \t]/);
  if (colon < 0) return line + lead;
  const value = (key === 0 ? colon : key) + 1;
  const space = /^[ \t]*/.exec(rest.slice(value))?.[0].length ?? 0;
  return /^[|>#]/.test(rest.slice(value + space)) ? undefined : line + lead + value + space;
}

/** Where a text ends: with its line, else with the last of the lines below that are indented further and begin nothing new. */
function endOfValue(text: string, line: number, start: number): number {
  const indent = indentAt(text, line);
  let end = endOfLine(text, start);
  for (let next = nextLine(text, end); next < text.length; next = nextLine(text, end)) {
    const content = text.slice(next, endOfLine(text, next)).trim();
    if (content === '' || indentAt(text, next) <= indent || /^(?:-\s|#|["']?[\w-]+["']?:(?:\s|$))/.test(content)) break;
    end = endOfLine(text, next);
  }
  return start + text.slice(start, end).trimEnd().length;
}

const indentAt = (text: string, line: number) => /^ */.exec(text.slice(line, line + 1000))?.[0].length ?? 0;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

const nextLine = (text: string, end: number) => Math.min(text.length, end + 1);

/** Single quotes, in which all but they themselves means what it is. They take the place of one that opens and does not close. */
function quotesAround(value: string, start: number): Replacement[] {
  const open = /^["'][^"']*$/.test(value) ? 1 : 0;
  const end = start + value.length;
  const inner = Array.from(value.slice(open).matchAll(/'/g), ({ index }) => start + open + index);
  return [
    { start, end: start + open, text: "'" },
    ...inner.map((at) => ({ start: at, end: at + 1, text: "''" })),
    { start: end, end, text: "'" },
  ];
}
