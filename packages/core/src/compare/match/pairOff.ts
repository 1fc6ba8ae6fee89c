import { gather } from '../gather';

/** What two members must have in common, from the one side or the other. Members without a key are not paired. */
export type PairKey = (side: 'from' | 'to', member: number) => string | undefined;

/**
 * Pairs the members of two sides that have the same key, in order, and takes them out of both. Goes through the keys from
 * the one that asks most to the one that asks least, so that of several equal members the nearest go together.
 */
export function pairOff(left: Set<number>, right: Set<number>, keys: readonly PairKey[]): [from: number, to: number][] {
  const pairs: [number, number][] = [];
  const pair = (a: number, b: number) => {
    left.delete(a);
    right.delete(b);
    pairs.push([a, b]);
  };
  for (const keyOf of keys) {
    if (left.size === 0 || right.size === 0) break;
    if (left.size === 1 && right.size === 1) {
      for (const a of left) {
        const key = keyOf('from', a);
        for (const b of right) if (key !== undefined && key === keyOf('to', b)) pair(a, b);
      }
      continue;
    }
    const waiting = gather([...right].reverse(), (member) => keyOf('to', member));
    waiting.delete(undefined);
    for (const a of [...left]) {
      const b = waiting.get(keyOf('from', a))?.pop();
      if (b !== undefined) pair(a, b);
    }
  }
  return pairs;
}
