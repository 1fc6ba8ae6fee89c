import { invert, type Postings } from './invert';
import { NearestPairs, type ScoredPair } from './NearestPairs';
import { Accumulator, type Vectors } from './Vectors';

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

/** The texts of either side that look for a partner; no others are scored. */
export interface OpenTexts {
  from: readonly number[];
  to: readonly number[];
}

/** What a caller's vectors add to the similarity of words. */
export interface Meaning {
  /** The similarity of two texts by words, 0 to 1, blended with that of their vectors. */
  blend: (from: number, to: number, similarity: number) => number;
  /** Whether to look at every pair, words in common or not. */
  everyPair: boolean;
}

/** How many texts are scored between two reports of progress. */
const STRIDE = 256;

/**
 * The nearest pairs of two sides. Goes through an inverted index, so that pairs without a common token cost nothing.
 * Yields the share of the texts that are done, now and then.
 */
export function* scorePairs(
  from: Vectors,
  to: Vectors,
  vocabulary: number,
  limits: ScoreLimits,
  open: OpenTexts,
  meaning?: Meaning,
): Generator<number, ScoredPair[]> {
  const postings = invert(to, vocabulary, open.to);
  const kept = new NearestPairs(limits.nearest);
  const sums = new Float64Array(to.offsets.length - 1);
  const met = new Int32Array(sums.length);
  const carried = new Accumulator(vocabulary);
  for (const [done, text] of open.from.entries()) {
    if (done % STRIDE === STRIDE - 1) yield done / open.from.length;
    const count = addUp(from, text, postings, limits, sums, met, carried);
    const others = meaning?.everyPair ? open.to : met.subarray(0, count);
    // what the common tokens may add is no more than their length
    const least = meaning ? 0 : Math.max(limits.floor / 2, limits.floor - carried.length());
    for (const other of others) {
      let sum = sums[other] ?? 0;
      sums[other] = 0;
      if (sum < least) continue;
      if (sum > limits.floor / 2) sum += carried.product(to, other);
      if (meaning) sum = meaning.blend(text, other, sum);
      if (sum >= limits.floor) kept.add(text, other, Math.min(1, Math.round(sum * 1e4) / 1e4));
    }
    carried.clear();
  }
  return kept.pairs();
}

/**
 * Adds the products of the rarer tokens of a text to `sums`, and puts its common tokens aside in `carried`. Writes the texts
 * it meets to `met`, and gives their number.
 */
function addUp(
  { offsets, tokens, weights }: Vectors,
  text: number,
  postings: Postings,
  { commonest }: ScoreLimits,
  sums: Float64Array,
  met: Int32Array,
  carried: Accumulator,
): number {
  let count = 0;
  for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) {
    const token = tokens[k] ?? 0;
    const weight = weights[k] ?? 0;
    const start = postings.offsets[token] ?? 0;
    const end = postings.offsets[token + 1] ?? 0;
    if (end - start > commonest) {
      carried.add(token, weight);
      continue;
    }
    for (let p = start; p < end; p++) {
      const other = postings.texts[p] ?? 0;
      const before = sums[other] ?? 0;
      if (before === 0) met[count++] = other;
      sums[other] = before + weight * (postings.weights[p] ?? 0);
    }
  }
  return count;
}
