/** The items of each key, in order. */
export function gather<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const gathered = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = gathered.get(key);
    if (list) list.push(item);
    else gathered.set(key, [item]);
  }
  return gathered;
}
