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
    const end = endOfValue(text, line);
    const before = BEFORE_VALUE.exec(text.slice(line, end))?.[0].length;
    if (before === undefined || line < (texts.at(-1)?.end ?? 0)) continue;
    const start = line + before;
    const value = text.slice(start, end);
    if (!QUOTED.test(value)) texts.push({ start, end, text: value, mends: quotesAround(value, start) });
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

/** What stands on a line before its value: indentation, the dashes of items, a key. No value is what YAML marks as a block. */
const BEFORE_VALUE =
  /^[ \t]*(?:[-?][ \t]+)*(?:(?:"[^"\n]*"|'[^'\n]*'|[^\s[\]{},&*!%@`"'|>#][^:\n]*(?::\S[^:\n]*)*):[ \t]+)?(?=[^\s|>#])/;

/** Where a text ends: with its line, else with the last of the lines below that are indented further and begin nothing new. */
function endOfValue(text: string, line: number): number {
  const indent = /^ */.exec(text.slice(line, line + 1000))?.[0].length ?? 0;
  const rest = new RegExp(`[^\\n]*(?:\\n {${indent + 1},}(?!- |["']?[\\w-]+["']?:\\s)[^\\s#][^\\n]*)*`, 'y');
  rest.lastIndex = line;
  return line + (rest.exec(text)?.[0].trimEnd().length ?? 0);
}

/** Single quotes, in which all but they themselves means what it is. They take the place of one that opens and does not close. */
function quotesAround(value: string, start: number): Replacement[] {
  const end = start + value.length;
  const words = start + (/^["'][^"']*$/.test(value) ? 1 : 0);
  const inner = Array.from(value.slice(words - start).matchAll(/'/g), ({ index }) => words + index);
  return [
    { start, end: words, text: "'" },
    ...inner.map((at) => ({ start: at, end: at + 1, text: "''" })),
    { start: end, end, text: "'" },
  ];
}
