/**
 * How many pairs of links cross between two columns: for each statement of the left column, from the top, the places where its
 * links end in the right one. Counts inversions with a tree of sums (Fenwick), in links × log places.
 */
export function countCrossings(ends: readonly (readonly number[])[]): number {
  const sums: number[] = [];
  const size = ends.flat().reduce((most, end) => Math.max(most, end), 0) + 1;
  let seen = 0;
  let crossings = 0;
  for (const own of ends) {
    // a link crosses the earlier ones that end below it; those of one statement meet, and do not cross
    for (const end of own) {
      crossings += seen;
      for (let at = end + 1; at > 0; at -= at & -at) crossings -= sums[at] ?? 0;
    }
    for (const end of own) for (let at = end + 1; at <= size; at += at & -at) sums[at] = (sums[at] ?? 0) + 1;
    seen += own.length;
  }
  return crossings;
}
