import { invert } from './invert';
import type { Vectors } from './Vectors';

/** A pair of texts by position, and how alike they are, 0 to 1. */
export interface ScoredPair {
  from: number;
  to: number;
  similarity: number;
}

export interface ScoreLimits {
  /** Pairs below this similarity are left out. */
  floor: number;
  /** How many of the nearest are kept for each text of either side. */
  nearest: number;
  /**
   * A token that occurs in more texts than this leads to no pair: it only adds to those that rarer tokens have found. Below
   * that many texts the result is exact.
   */
  commonest: number;
}

/** How many texts are scored between two reports of progress. */
const STRIDE = 256;

/**
 * The nearest pairs of two sides, by position. Goes through an inverted index, so that pairs without a common token cost
 * nothing. Yields the number of texts done, now and then.
 */
export function* scorePairs(
  from: Vectors,
  to: Vectors,
  vocabulary: number,
  limits: ScoreLimits,
): Generator<number, ScoredPair[]> {
  const postings = invert(to, vocabulary);
  const count = (token: number) => (postings.offsets[token + 1] ?? 0) - (postings.offsets[token] ?? 0);
  const common = splitOff(to, (token) => count(token) > limits.commonest);
  const sums = new Float32Array(to.offsets.length - 1);
  const touched = new Int32Array(sums.length);
  const carried = new Float32Array(vocabulary);
  const kept = keepNearest(from.offsets.length - 1, sums.length, limits.nearest);
  for (let i = 0; i + 1 < from.offsets.length; i++) {
    if (i % STRIDE === STRIDE - 1) yield i;
    let met = 0;
    const carrying: number[] = [];
    for (let k = from.offsets[i] ?? 0; k < (from.offsets[i + 1] ?? 0); k++) {
      const token = from.tokens[k] ?? 0;
      const weight = from.weights[k] ?? 0;
      const end = postings.offsets[token + 1] ?? 0;
      if (count(token) > limits.commonest) {
        carried[token] = weight;
        carrying.push(token);
        continue;
      }
      for (let p = postings.offsets[token] ?? 0; p < end; p++) {
        const j = postings.texts[p] ?? 0;
        if (sums[j] === 0) touched[met++] = j;
        sums[j] = (sums[j] ?? 0) + weight * (postings.weights[p] ?? 0);
      }
    }
    for (let t = 0; t < met; t++) {
      const j = touched[t] ?? 0;
      let sum = sums[j] ?? 0;
      sums[j] = 0;
      if (carrying.length > 0 && sum > limits.floor / 2) sum += product(common, j, carried);
      const similarity = Math.min(1, Math.round(sum * 1e4) / 1e4);
      if (similarity >= limits.floor) kept.add({ from: i, to: j, similarity });
    }
    for (const token of carrying) carried[token] = 0;
  }
  return kept.pairs();
}

/** The part of vectors whose tokens are too common to lead to a pair. */
function splitOff({ offsets, tokens, weights }: Vectors, isCommon: (token: number) => boolean): Vectors {
  const starts = new Int32Array(offsets.length);
  const at: number[] = [];
  for (let text = 0; text + 1 < offsets.length; text++) {
    for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) if (isCommon(tokens[k] ?? 0)) at.push(k);
    starts[text + 1] = at.length;
  }
  return {
    offsets: starts,
    tokens: Int32Array.from(at, (k) => tokens[k] ?? 0),
    weights: Float32Array.from(at, (k) => weights[k] ?? 0),
  };
}

function product({ offsets, tokens, weights }: Vectors, text: number, others: Float32Array): number {
  let sum = 0;
  for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) {
    sum += (weights[k] ?? 0) * (others[tokens[k] ?? 0] ?? 0);
  }
  return sum;
}

/** Keeps a pair while it is among the nearest of either of its texts. */
function keepNearest(from: number, to: number, nearest: number) {
  const lists = { from: new Array<ScoredPair[] | undefined>(from), to: new Array<ScoredPair[] | undefined>(to) };
  const push = (side: (ScoredPair[] | undefined)[], at: number, pair: ScoredPair) => {
    const list = (side[at] ??= []);
    const last = list[nearest - 1];
    if (last !== undefined && last.similarity >= pair.similarity) return;
    let place = Math.min(list.length, nearest - 1);
    for (; place > 0 && (list[place - 1]?.similarity ?? 0) < pair.similarity; place--) {
      const before = list[place - 1];
      if (before) list[place] = before;
    }
    list[place] = pair;
  };
  return {
    add: (pair: ScoredPair) => {
      push(lists.from, pair.from, pair);
      push(lists.to, pair.to, pair);
    },
    pairs: () => [...new Set([...lists.from, ...lists.to].flatMap((list) => list ?? []))],
  };
}
