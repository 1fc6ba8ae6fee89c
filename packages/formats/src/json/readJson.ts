import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Message, Unmapped } from '@ladderkit/core';
import { MAX_VALUES, type DataLimits, type DataRead } from '../data/DataSource';
import { holdsMore } from '../data/holdsMore';
import { tooDeep, tooManyValues } from '../data/limitMessages';
import { MAX_FAULTS, tellUpTo } from '../decode/tellUpTo';
import { placesIn, type Places, type TextOrigin } from '../decode/placesIn';
import { cutDeep } from './cutDeep';
import { nodeFinder } from './nodeFinder';
import { wordingOfError } from './wordingOfError';

/**
 * Parses JSON with the place of every value. Broken JSON is read as far as it can be, with a message a fault; comments and a
 * trailing comma are no fault. Of a repeated key the last value counts; the others are unmapped.
 */
export function readJson(
  text: string,
  origin: TextOrigin,
  { maxDepth = 64, maxValues = MAX_VALUES, maxFaults = MAX_FAULTS }: DataLimits = {},
): DataRead {
  const places = placesIn(text, origin);
  const find = nodeFinder();
  const { json, cuts } = cutDeep(text, maxDepth);
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { allowTrailingComma: true });
  const kept = (kind: string, start: number, end: number): Unmapped => ({
    kind,
    text: text.slice(start, end),
    place: places.placeOf(start, end),
  });
  const repeated: Node[] = [];
  const value = tree && valueOf(tree, repeated);
  const tooMany = holdsMore(value, maxValues);
  return {
    value: tooMany ? undefined : value,
    messages: [
      ...(tooMany ? [tooManyValues(maxValues, places.placeOf(0, text.length))] : []),
      ...tellUpTo(errors, maxFaults, (error) => broken(error, text, places)),
      ...tellUpTo(cuts, maxFaults, ({ start, end }) => tooDeep(maxDepth, places.placeOf(start, end))),
      ...tellUpTo(repeated, maxFaults, (property) => repeatedKey(property, places)),
    ],
    unmapped: [
      ...(tooMany ? [kept('json', 0, text.length)] : []),
      ...cuts.map(({ start, end }) => kept('json', start, end)),
      ...repeated.map(({ offset, length }) => kept('json', offset, offset + length)),
    ],
    placeOf: (path, words) => {
      const node = tree && find(tree, path);
      if (!node) return undefined;
      const source = text.slice(node.offset, node.offset + node.length);
      const found = words === undefined ? -1 : source.indexOf(JSON.stringify(words).slice(1, -1));
      if (words === undefined || found < 0) return places.placeOf(node.offset, node.offset + node.length);
      return places.placeOf(node.offset + found, node.offset + found + JSON.stringify(words).length - 2);
    },
  };
}

function broken({ error, offset, length }: ParseError, text: string, places: Places): Message {
  const found = text.slice(offset, offset + Math.min(length, 40));
  const { expected, hint } = wordingOfError(error);
  return {
    code: 'json-invalid',
    severity: 'error',
    text: `${expected}, found ${found.trim() === '' ? 'none' : `“${found}”`}.`,
    place: places.placeOf(offset, offset + length),
    hint,
  };
}

function repeatedKey({ children, offset, length }: Node, places: Places): Message {
  return {
    code: 'duplicate-key',
    severity: 'warning',
    text: `The key ${JSON.stringify(children?.[0]?.value)} stands here more than once; the last one counts.`,
    place: places.placeOf(offset, offset + length),
    hint: 'Rename or delete one of them.',
  };
}

/** The value of a node; properties whose key comes again are gathered. The depth was bounded before. */
function valueOf(node: Node, repeated: Node[]): unknown {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map((child) => valueOf(child, repeated));
  if (node.type !== 'object') return node.value;
  const properties = new Map<string, Node>();
  for (const property of children) {
    const key = String(property.children?.[0]?.value);
    const earlier = properties.get(key);
    if (earlier) repeated.push(earlier);
    properties.set(key, property);
  }
  return Object.fromEntries(
    Array.from(properties, ([key, property]) => {
      const inner = property.children?.[1];
      return [key, inner === undefined ? null : valueOf(inner, repeated)];
    }),
  );
}
