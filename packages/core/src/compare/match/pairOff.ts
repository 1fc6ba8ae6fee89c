import { gather } from '../gather';

/**
 * Pairs the members of two sides that have the same key, in order, and takes them out of both. Goes through the keys from
 * the one that asks most to the one that asks least, so that of several equal members the nearest go together.
 */
export function pairOff(
  left: Set<number>,
  right: Set<number>,
  keys: readonly ((side: 'from' | 'to', member: number) => string)[],
): [from: number, to: number][] {
  const pairs: [number, number][] = [];
  for (const keyOf of keys) {
    if (left.size === 0 || right.size === 0) break;
    const waiting = gather([...right].reverse(), (member) => keyOf('to', member));
    for (const a of [...left]) {
      const b = waiting.get(keyOf('from', a))?.pop();
      if (b === undefined) continue;
      left.delete(a);
      right.delete(b);
      pairs.push([a, b]);
    }
  }
  return pairs;
}
