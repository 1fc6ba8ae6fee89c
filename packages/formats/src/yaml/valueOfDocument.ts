import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { rangeOf } from './rangeOf';
import { isData } from '../data/DataReader';

/** An alias that was kept as it is written, and why. */
export interface OpenAlias {
  alias: Alias;
  fault: 'unknown' | 'within-itself' | 'too-often' | 'too-deep';
}

/** A document as a plain value. */
export interface DocumentValue {
  value: unknown;
  /** How many values it holds, those of aliases counted as often as they stand. */
  size: number;
  open: OpenAlias[];
  /** Merge keys whose value is no map: they are keys like others. */
  noMerges: Pair[];
  /** The node that an alias stands for. */
  targets: Map<Alias, unknown>;
}

interface Limits {
  maxDepth: number;
  maxAliases: number;
}

/** A value with what it costs where it is used again. */
interface Built {
  value: unknown;
  size: number;
  height: number;
  /** How many aliases are followed within it. */
  aliases: number;
}

/**
 * Makes the plain value of a parsed document in time that grows with its text alone. An alias that leads nowhere, into
 * itself, too deep or to too much is the text that it is written as, so that all else is read.
 */
export function valueOfDocument(
  document: Document.Parsed,
  text: string,
  { maxDepth, maxAliases }: Limits,
): DocumentValue {
  const result: DocumentValue = { value: undefined, size: 0, open: [], noMerges: [], targets: new Map() };
  const anchors = new Map<string, { node: unknown; built?: Built | undefined; uses: number }>();
  const { value, size } = build(document.contents, 0);
  return Object.assign(result, { value, size });

  function build(node: unknown, depth: number): Built {
    if (isAlias(node)) return follow(node, depth);
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    const entry = { node, uses: 0 };
    if (anchor !== undefined) anchors.set(anchor, entry);
    const built = isMap(node)
      ? buildMap(node, depth)
      : isSeq(node)
        ? list(node.items.map((item) => build(item, depth + 1)))
        : { value: isScalar(node) ? (plain(node.value) ?? null) : null, size: 1, height: 0, aliases: 0 };
    if (anchor !== undefined) Object.assign(entry, { built });
    return built;
  }

  function follow(alias: Alias, depth: number): Built {
    const anchor = anchors.get(alias.source);
    const { built } = anchor ?? {};
    const uses = (anchor?.uses ?? 0) + 1;
    const fault =
      anchor === undefined
        ? 'unknown'
        : built === undefined
          ? 'within-itself'
          : uses * (built.aliases + 1) > maxAliases
            ? 'too-often'
            : depth + built.height > maxDepth
              ? 'too-deep'
              : undefined;
    if (anchor === undefined || built === undefined || fault !== undefined) {
      result.open.push({ alias, fault: fault ?? 'unknown' });
      return { value: `*${alias.source}`, size: 1, height: 0, aliases: 0 };
    }
    anchor.uses = uses;
    result.targets.set(alias, anchor.node);
    return { ...built, aliases: built.aliases + 1 };
  }

  function buildMap(map: YAMLMap, depth: number): Built {
    const values = new Map<string, unknown>();
    const parts = map.items.map((pair) => {
      const inner = build(pair.value, depth + 1);
      const merges = isMerge(pair) ? mapsIn(inner.value) : undefined;
      if (isMerge(pair) && merges === undefined) result.noMerges.push(pair);
      for (const [key, value] of merges ?? []) if (!values.has(key)) values.set(key, value);
      if (merges === undefined) values.set(keyOf(pair) ?? keyText(pair.key), inner.value);
      return inner;
    });
    return { ...list(parts), value: Object.fromEntries(values) };
  }

  /** A key that is no scalar: that of an alias, else as it is written. */
  function keyText(key: unknown): string {
    if (isAlias(key)) return String(follow(key, 0).value);
    const [start, end] = rangeOf(key) ?? [0, 0];
    return text.slice(start, end).trim();
  }
}

const list = (parts: readonly Built[]): Built => ({
  value: parts.map(({ value }) => value),
  size: parts.reduce((sum, { size }) => sum + size, 1),
  height: parts.reduce((most, { height }) => Math.max(most, height + 1), 0),
  aliases: parts.reduce((sum, { aliases }) => sum + aliases, 0),
});

const isMerge = ({ key }: Pair) => isScalar(key) && typeof key.value === 'symbol';

/** The entries that a merge key adds: those of a map, or of each of several; none where its value is anything else. */
function mapsIn(value: unknown): [string, unknown][] | undefined {
  const maps: unknown[] = Array.isArray(value) ? value : [value];
  return maps.every((map) => isData(map)) ? maps.flatMap((map) => Object.entries(map)) : undefined;
}

/** A key as it becomes the key of a plain object; a list, a map or an alias as key has none. */
export function keyOf({ key }: Pair): string | undefined {
  if (key === null) return '';
  return isScalar(key) ? String(plain(key.value) ?? '') : undefined;
}

/** The value of a scalar; that of a merge key is a symbol. */
const plain = (value: unknown) => (typeof value === 'symbol' ? value.description : value);
