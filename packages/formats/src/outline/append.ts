/** Adds items to the end of a list. Unlike `push(...items)` it holds for more items than a call may have arguments. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
