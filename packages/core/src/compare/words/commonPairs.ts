/** Two texts of this many words are still compared word by word. */
export const WORD_LIMIT = 2000;

/**
 * Positions of a longest common subsequence of two lists, in order. Common ends are taken first; the rest is solved
 * exactly up to `limit` cells, and beyond that taken as wholly changed, so that the work is bounded.
 */
export function commonPairs(
  left: readonly string[],
  right: readonly string[],
  limit = WORD_LIMIT ** 2,
): [number, number][] {
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  const shorter = Math.min(left.length, right.length) - start;
  while (end < shorter && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  const head = Array.from({ length: start }, (_, i): [number, number] => [i, i]);
  const tail = Array.from({ length: end }, (_, i): [number, number] => [left.length - end + i, right.length - end + i]);
  const middle = longest(left.slice(start, left.length - end), right.slice(start, right.length - end), limit);
  return [...head, ...middle.map(([i, j]): [number, number] => [i + start, j + start]), ...tail];
}

function longest(left: readonly string[], right: readonly string[], limit: number): [number, number][] {
  const width = right.length + 1;
  if (left.length === 0 || right.length === 0 || left.length * right.length > limit) return [];
  const lengths = new Int32Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        left[i] === right[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const at = i * width + j;
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
