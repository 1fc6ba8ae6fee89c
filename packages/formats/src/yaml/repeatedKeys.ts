import { isMap, isSeq, type Document } from 'yaml';
import { append } from '../outline/append';
import { rangeOf } from './rangeOf';
import { keyOf } from './valueOfDocument';

export interface RepeatedKey {
  key: string;
  start: number;
  end: number;
}

/** The keys that come again in one map, each with the range of the pair that does not count. */
export function repeatedKeys(document: Document.Parsed): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: unknown[] = [document.contents];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq(node)) append<unknown>(open, node.items);
    if (!isMap(node)) continue;
    const seen = new Map<string, (typeof node.items)[number]>();
    for (const pair of node.items) {
      open.push(pair.key, pair.value);
      const key = keyOf(pair);
      if (key === undefined || key === '<<') continue;
      const earlier = seen.get(key);
      const [start] = rangeOf(earlier?.key) ?? [];
      if (start !== undefined) found.push({ key, start, end: rangeOf(earlier?.value)?.[1] ?? start + key.length });
      seen.set(key, pair);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
