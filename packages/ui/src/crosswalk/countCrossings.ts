/**
 * How many pairs of links cross between two columns, given the place of each statement in its column and the partners of those on
 * the left. Counts inversions with a tree of sums (Fenwick), in links × log places.
 */
export function countCrossings(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  partners: ReadonlyMap<string, readonly string[]>,
): number {
  const sums = new Array<number>(right.size + 1).fill(0);
  let seen = 0;
  let crossings = 0;
  for (const id of left.keys()) {
    const ends = (partners.get(id) ?? []).map((partner) => right.get(partner) ?? 0);
    // a link crosses the earlier ones that end below it; those of one statement meet, and do not cross
    for (const end of ends) {
      let above = 0;
      for (let at = end + 1; at > 0; at -= at & -at) above += sums[at] ?? 0;
      crossings += seen - above;
    }
    for (const end of ends) for (let at = end + 1; at < sums.length; at += at & -at) sums[at] = (sums[at] ?? 0) + 1;
    seen += ends.length;
  }
  return crossings;
}
