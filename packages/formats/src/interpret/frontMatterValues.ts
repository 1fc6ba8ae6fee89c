/** A mapping of front matter. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** A text or number as text; undefined where nothing is said. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number'
      ? String(value)
      : undefined;
/** A number, or a text that is one. */
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim())
      ? Number(value)
      : undefined;
/** One text or several. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).flatMap(
    (each) => textOf(each) ?? [],
  );
/** The records of a list. */
export const recordsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : []);

/** What a record holds beside known keys, with what stands under its own `meta`; undefined where that is nothing. */
export function restOf(data: Data, known: readonly string[]): Data | undefined {
  const own = isData(data['meta']) ? data['meta'] : {};
  const rest = Object.fromEntries(
    Object.entries(data).filter(
      ([key, value]) => !known.includes(key) && key !== 'meta' && value !== null && value !== undefined,
    ),
  );
  const all = { ...own, ...rest };
  return Object.keys(all).length === 0 ? undefined : all;
}
