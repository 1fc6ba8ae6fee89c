import type * as z from 'zod/mini';

/** A key that a schema does not name, and the keys that it does. */
export interface UnknownKey {
  path: (string | number)[];
  key: string;
  known: string[];
}

/** Walks a value along its schema and gathers the keys that the schema's objects do not name; one that names none is open. */
export function unknownKeys(schema: z.core.$ZodType, value: unknown, path: (string | number)[] = []): UnknownKey[] {
  const { def } = schema._zod as { def: z.core.$ZodTypes['_zod']['def'] };
  if (def.type === 'optional') return unknownKeys(def.innerType, value, path);
  if (def.type === 'array') {
    return Array.isArray(value) ? value.flatMap((item, i) => unknownKeys(def.element, item, [...path, i])) : [];
  }
  if (def.type !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const shape = def.shape;
  const known = Object.keys(shape);
  if (known.length === 0) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    Object.hasOwn(shape, key)
      ? unknownKeys(shape[key] as z.core.$ZodType, inner, [...path, key])
      : [{ path, key, known }],
  );
}
