import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from 'yaml';

type Range = [start: number, end: number];

/** Finds the range of the value at a path of keys; aliases are followed, an empty value has the range of its key. */
export function nodeFinder(documents: readonly Document.Parsed[]) {
  const pairs = new WeakMap<YAMLMap, Map<string | undefined, Pair>>();
  const pairOf = (map: YAMLMap, key: string) => {
    const known = pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    pairs.set(map, known);
    return known.get(key);
  };
  return (path: readonly (string | number)[]): Range | undefined => {
    const [first, ...rest] = documents.length > 1 ? path : [0, ...path];
    const document = documents[Number(first ?? 0)];
    let node: unknown = document?.contents;
    let range = rangeOf(node);
    for (const key of rest) {
      if (isAlias(node) && document) node = node.resolve(document);
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

/** A key as it becomes the key of a plain object; a list or map as key has none. */
export function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

/** Where a node stands; nothing for an empty one. */
export function rangeOf(node: unknown): Range | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}
