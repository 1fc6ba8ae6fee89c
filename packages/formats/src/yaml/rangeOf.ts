import type { Node } from 'yaml';

/** Where a node stands; nothing for an empty one. */
export function rangeOf(node: unknown): [start: number, end: number] | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}
