import { isAlias, isMap, isSeq, type Document, type Pair, type YAMLMap } from 'yaml';
import { rangeOf } from './rangeOf';
import { keyOf } from './valueOfDocument';

/** Finds the range of the value at a path of keys; aliases are followed, an empty value has the range of its key. */
export function nodeFinder(documents: readonly Document.Parsed[], targets: ReadonlyMap<unknown, unknown>) {
  const pairs = new WeakMap<YAMLMap, Map<string | undefined, Pair>>();
  const pairOf = (map: YAMLMap, key: string) => {
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    pairs.set(map, known);
    return known.get(key);
  };
  return (path: readonly (string | number)[]): [start: number, end: number] | undefined => {
    const [first, ...rest] = documents.length > 1 ? path : [0, ...path];
    const document = documents[Number(first ?? 0)];
    let node: unknown = document?.contents;
    let range = rangeOf(node);
    for (const key of rest) {
      if (isAlias(node)) node = targets.get(node);
      if (isSeq(node)) {
        if (Number(key) >= node.items.length) return undefined;
        node = node.items[Number(key)];
      } else if (isMap(node)) {
        const pair = pairOf(node, String(key));
        if (pair === undefined) return undefined;
        node = pair.value;
        range = rangeOf(pair.key) ?? range;
      } else return undefined;
      range = rangeOf(node) ?? range;
    }
    return range;
  };
}
