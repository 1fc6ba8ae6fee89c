/** A pair of texts by position, and how alike they are, 0 to 1. */
export interface ScoredPair {
  from: number;
  to: number;
  similarity: number;
}

/** Keeps each pair while it is among the nearest of either of its texts. */
export class NearestPairs {
  private readonly lists: Record<'from' | 'to', ScoredPair[][]> = { from: [], to: [] };

  constructor(private readonly nearest: number) {}

  add(from: number, to: number, similarity: number): void {
    const near = (this.lists.from[from] ??= []);
    const nearThere = (this.lists.to[to] ??= []);
    const enters = this.hasPlace(near, similarity);
    const entersThere = this.hasPlace(nearThere, similarity);
    if (!enters && !entersThere) return;
    const pair = { from, to, similarity };
    if (enters) this.insert(near, pair);
    if (entersThere) this.insert(nearThere, pair);
  }

  /** All pairs that are still kept, each once. */
  pairs(): ScoredPair[] {
    return [...new Set([...this.lists.from, ...this.lists.to].flatMap((list) => list ?? []))];
  }

  private hasPlace(list: readonly ScoredPair[], similarity: number): boolean {
    return list.length < this.nearest || similarity > (list[this.nearest - 1]?.similarity ?? 0);
  }

  /** The list stays in order, the nearest first. */
  private insert(list: ScoredPair[], pair: ScoredPair): void {
    if (list.length === this.nearest) list.pop();
    let place = list.push(pair) - 1;
    for (let before = list[place - 1]; before && before.similarity < pair.similarity; before = list[place - 1]) {
      list[place--] = before;
    }
    list[place] = pair;
  }
}
