/** Without the keys that have no value, so that the JSON of a comparison and the value itself are equal. */
export function defined<Value extends object>(value: Value): Value {
  const kept: Partial<Value> = {};
  for (const key in value) if (value[key] !== undefined) kept[key] = value[key];
  return kept as Value; // only keys without a value are gone
}
