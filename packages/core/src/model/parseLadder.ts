import * as z from 'zod/mini';
import { checkLadder } from '../check/checkLadder';
import type { Message, Parsed } from '../message/Message';
import { nearest } from '../message/nearest';
import { isRecord } from './isRecord';
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
  const found = isRecord(json) ? json['format'] : json;
  if (isRecord(json) && found === 'ladderkit/1') return undefined;
  const newer = typeof found === 'string' && /^ladderkit\/[1-9]\d*$/.test(found);
  return {
    code: newer ? 'format-newer' : 'format-invalid',
    severity: 'error',
    text: `A ladder document has "format": "ladderkit/1"; found ${JSON.stringify(found)?.slice(0, 60) ?? 'none'}.`,
    place: placeOf(['format']) ?? placeOf([]),
    hint: newer ? 'Update Ladderkit to read it.' : undefined,
  };
}

type Issue = z.core.$ZodIssue;

/** Parses; where items of lists are broken, takes them out (innermost list first) and parses again. */
function withoutBroken(json: unknown): { value: Ladder | undefined; issues: Issue[] } {
  let issues: Issue[] = [];
  let document = json;
  for (;;) {
    const { success, data, error } = z.safeParse(Ladder, document);
    if (success) return { value: data, issues };
    if (document === json) issues = error.issues;
    const items = error.issues.map(({ path }) =>
      path.slice(0, path.findLastIndex((key) => typeof key === 'number') + 1),
    );
    if (items.some((path) => path.length === 0)) return { value: undefined, issues };
    document = removePaths(document, items);
  }
}

/** A copy of a document without the list items at these paths. */
function removePaths(document: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  if (paths.length === 0 || typeof document !== 'object' || document === null) return document;
  const byKey = new Map<string, PropertyKey[][]>();
  for (const [first, ...rest] of paths) {
    const below = byKey.get(String(first));
    if (below) below.push(rest);
    else byKey.set(String(first), [rest]);
  }
  const entries = Object.entries(document).flatMap(([key, value]): [string, unknown][] => {
    const below = byKey.get(key) ?? [];
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
  if (issue.code === 'invalid_type')
    return `expected ${{ array: 'list', string: 'text' }[issue.expected as string] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    return `expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  return issue.message;
}
