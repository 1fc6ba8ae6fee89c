import * as z from 'zod/mini';
import { checkLadder } from '../check/checkLadder';
import type { Message, Parsed } from '../message/Message';
import { nearest } from '../message/nearest';
import { Ladder } from './Ladder';
import type { Place } from './Place';
import { unknownKeys } from './unknownKeys';

/** Where in a document: `['levels', 3, 'title']`. */
export type Path = readonly (string | number)[];

export interface ParseLadderOptions {
  /** Tells the place of a path in the source, so that messages can point at it. Without it, messages name the path only. */
  placeOf?: ((path: Path) => Place | undefined) | undefined;
}

/**
 * Reads a ladder document (`ladderkit/1`) that has been parsed as JSON, and says every problem at once: values of a wrong
 * type, unknown keys (which are kept), and whatever `checkLadder` finds. An item of a list that cannot be used is left out of
 * the value with a message; the value is `undefined` only where nothing can be made of the document.
 *
 * @example
 * const { value, messages } = parseLadder(JSON.parse(text));
 */
export function parseLadder(json: unknown, { placeOf = () => undefined }: ParseLadderOptions = {}): Parsed<Ladder> {
  const format = formatMessage(json, placeOf);
  if (format !== undefined) return { value: undefined, messages: [format] };
  const parsed = withoutBroken(json);
  const problems = parsed.issues.map((issue): Message => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    return {
      code: 'value-invalid',
      severity: 'error',
      text: `${nameOf(path)}: ${wordingOf(issue)}.`,
      place: placeOf(path),
      hint: path.length > 2 ? 'It was left out; all else was read.' : undefined,
    };
  });
  const unknown = unknownKeys(Ladder, json).map(({ path, key, known }): Message => {
    const near = nearest(key, known);
    return {
      code: 'unknown-key',
      severity: 'warning',
      text: `${nameOf([...path, key])}: this key is not known. It is kept.`,
      place: placeOf([...path, key]),
      hint: near === undefined ? 'What is your own belongs in `meta`.' : `Did you mean "${near}"?`,
    };
  });
  const checks = parsed.value === undefined ? [] : checkLadder(parsed.value);
  return { value: parsed.value, messages: [...problems, ...unknown, ...checks] };
}

function formatMessage(json: unknown, placeOf: (path: Path) => Place | undefined): Message | undefined {
  const invalid = (text: string, hint: string): Message => ({
    code: 'format-invalid',
    severity: 'error',
    text,
    place: placeOf(['format']) ?? placeOf([]),
    hint,
  });
  const write = 'A ladder document is a JSON object that begins with "format": "ladderkit/1".';
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const found = json === null ? 'null' : Array.isArray(json) ? 'a list' : `a ${typeof json}`;
    return invalid(`Expected a ladder document, found ${found}.`, write);
  }
  const format: unknown = 'format' in json ? json.format : undefined;
  if (format === undefined) return invalid('This is no ladder document: it has no "format".', write);
  if (format === 'ladderkit/1') return undefined;
  const version = typeof format === 'string' ? /^ladderkit\/(\d+)$/.exec(format)?.[1] : undefined;
  if (version === undefined || version === '0')
    return invalid(`Unknown format ${JSON.stringify(format)}, expected "ladderkit/1".`, write);
  return {
    ...invalid(
      `This document has the later format "ladderkit/${version}"; this version reads "ladderkit/1".`,
      'Update Ladderkit.',
    ),
    code: 'format-newer',
  };
}

type Issue = z.core.$ZodIssue;

/** Parses; where items of lists are broken, takes them out (innermost list first) and parses again. */
function withoutBroken(json: unknown): { value: Ladder | undefined; issues: Issue[] } {
  const issues: Issue[] = [];
  let document = json;
  for (;;) {
    const result = z.safeParse(Ladder, document);
    if (result.success) return { value: result.data as Ladder, issues };
    issues.push(...result.error.issues.filter(({ path }) => document === json || path.length === 0));
    const broken = result.error.issues.map(({ path }) => path.findLastIndex((key) => typeof key === 'number'));
    const removed = result.error.issues.flatMap(({ path }, i) =>
      broken[i] === -1 ? [] : [path.slice(0, (broken[i] ?? 0) + 1)],
    );
    if (removed.length < result.error.issues.length) return { value: undefined, issues };
    document = removePaths(document, removed);
  }
}

/** A copy of a document without the list items at these paths. */
function removePaths(document: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  if (paths.length === 0 || typeof document !== 'object' || document === null) return document;
  const entries = Object.entries(document).flatMap(([key, value]): [string, unknown][] => {
    const below = paths.filter(([first]) => String(first) === key).map((path) => path.slice(1));
    if (below.some((path) => path.length === 0)) return [];
    return [[key, removePaths(value, below)]];
  });
  return Array.isArray(document) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** `levels[3].title`, as a person would write it. */
function nameOf(path: Path): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return `\`${name.replace(/^\./, '') || 'document'}\``;
}

function wordingOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `expected ${article(issue.expected)}, found nothing`
        : `expected ${article(issue.expected)}`;
    case 'invalid_value':
      return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `expected at least ${String(issue.minimum)}`;
    default:
      return issue.message.replace(/\.$/, '') || 'this value does not fit';
  }
}

function article(type: string): string {
  const name = { array: 'list', int: 'whole number', record: 'object' }[type] ?? type;
  return `${/^[aeio]/.test(name) ? 'an' : 'a'} ${name}`;
}
