/** Two texts of this many words are still compared word by word. */
export const WORD_LIMIT = 2000;

/**
 * Positions of a longest common subsequence of two lists, in order. The common start is taken first; the rest is solved
 * exactly up to the square of the limit, and beyond that taken as wholly changed, so that the work is bounded.
 */
export function commonPairs(left: readonly string[], right: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let start = 0;
  for (; start < left.length && left[start] === right[start]; start++) pairs.push([start, start]);
  const width = right.length - start + 1;
  const height = left.length - start + 1;
  if (width * height > (WORD_LIMIT + 1) ** 2) return pairs;
  const lengths = new Int32Array(width * height);
  const cell = (i: number, j: number) => (i - start) * width + j - start;
  for (let i = left.length - 1; i >= start; i--) {
    for (let j = right.length - 1; j >= start; j--) {
      const at = cell(i, j);
      lengths[at] =
        left[i] === right[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  for (let i = start, j = start; i < left.length && j < right.length;) {
    const at = cell(i, j);
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
