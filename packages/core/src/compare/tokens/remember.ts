/** As many words as a large ladder has, a few times over; then it starts afresh, so that memory stays bounded. */
const LIMIT = 50_000;

const remembering = new WeakMap<(word: string) => string | readonly string[], unknown>();

/** The same function, its results remembered from one comparison to the next. It must depend on the word alone. */
export function remember<Value extends string | readonly string[]>(
  valueOf: (word: string) => Value,
): (word: string) => Value {
  const before = remembering.get(valueOf);
  if (before) return before as (word: string) => Value; // put there below, for the same function
  const memory = new Map<string, Value>();
  const remembered = (word: string) => {
    const known = memory.get(word);
    if (known !== undefined) return known;
    if (memory.size >= LIMIT) memory.clear();
    const value = valueOf(word);
    memory.set(word, value);
    return value;
  };
  remembering.set(valueOf, remembered);
  return remembered;
}
