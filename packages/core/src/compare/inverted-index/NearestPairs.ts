/** A pair of texts by position, and how alike they are, 0 to 1. */
export interface ScoredPair {
  from: number;
  to: number;
  similarity: number;
}

/** Keeps each pair while it is among the nearest of either of its texts. */
export class NearestPairs {
  private readonly lists: { from: ScoredPair[][]; to: ScoredPair[][] } = { from: [], to: [] };
  /** What a pair must exceed to enter the list of a text: 0 while the list is not full. */
  private readonly bars: { from: Float64Array; to: Float64Array };

  constructor(
    from: number,
    to: number,
    private readonly nearest: number,
  ) {
    this.bars = { from: new Float64Array(from), to: new Float64Array(to) };
  }

  add(from: number, to: number, similarity: number): void {
    const isNearFrom = similarity > (this.bars.from[from] ?? 0);
    const isNearTo = similarity > (this.bars.to[to] ?? 0);
    if (!isNearFrom && !isNearTo) return;
    const pair = { from, to, similarity };
    if (isNearFrom) this.insert('from', from, pair);
    if (isNearTo) this.insert('to', to, pair);
  }

  /** All pairs that are still kept, each once. */
  pairs(): ScoredPair[] {
    return [...new Set([...this.lists.from, ...this.lists.to].flatMap((list) => list ?? []))];
  }

  private insert(side: 'from' | 'to', text: number, pair: ScoredPair): void {
    const list = (this.lists[side][text] ??= []);
    let place = list.length;
    while (place > 0 && (list[place - 1]?.similarity ?? 0) < pair.similarity) place--;
    list.splice(place, 0, pair);
    if (list.length > this.nearest) list.pop();
    if (list.length === this.nearest) this.bars[side][text] = list.at(-1)?.similarity ?? 0;
  }
}
