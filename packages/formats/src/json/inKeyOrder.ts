/**
 * A copy of a ladder, or of a part of it, whose keys stand in one order, so that two documents differ only where the ladders
 * do. Keys that the format does not name come last, in their own order; what `meta` holds is left as it is.
 */
export function inKeyOrder<Value>(value: Value): Value {
  return ordered(value) as Value;
}

const KEYS = [
  ...['format', 'id', 'path', 'title', 'url', 'licence', 'code', 'aliases', 'version', 'language', 'ranks', 'track'],
  ...['rank', 'vocabulary', 'scale', 'step', 'level', 'competency', 'text', 'kind', 'parent', 'sharedWith'],
  ...['appliesTo', 'summary', 'includes', 'next', 'beside', 'sources', 'tracks', 'scales', 'levels', 'steps'],
  ...['competencies', 'expectations', 'notes', 'line', 'column', 'end', 'place'],
];

const POSITIONS: ReadonlyMap<string, number> = new Map([...KEYS.entries()].map(([at, key]) => [key, at]));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const position = ([key]: [string, unknown]) => POSITIONS.get(key) ?? (key === 'meta' ? KEYS.length : KEYS.length + 1);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort((a, b) => position(a) - position(b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, key === 'meta' ? inner : ordered(inner)]));
}
