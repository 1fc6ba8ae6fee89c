/**
 * Where words begin and end within a range of a source that may have folded and indented them: all of them, else the first
 * ones, else the range itself.
 */
export function findWords(source: string, [start, end]: [number, number], words: string): [number, number] {
  const range = source.slice(start, end);
  const all = words.split(/\s+/).filter((word) => word !== '');
  for (const count of [Math.min(all.length, 200), 5, 1]) {
    const found = all.length < count || count === 0 ? null : inOrder(all.slice(0, count)).exec(range);
    if (found) return [start + found.index, count === all.length ? start + found.index + found[0].length : end];
  }
  return [start, end];
}

const inOrder = (words: readonly string[]) =>
  new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'));
