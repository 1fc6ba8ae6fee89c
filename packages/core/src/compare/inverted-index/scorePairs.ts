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
  const carried = new Accumulator(vocabulary);
  for (const [done, text] of open.from.entries()) {
    if (done % STRIDE === STRIDE - 1) yield done / open.from.length;
    const met = addUp(from, text, postings, limits, sums, carried);
    for (const other of meaning?.everyPair ? open.to : met) {
      let sum = sums[other] ?? 0;
      sums[other] = 0;
      if (sum > limits.floor / 2) sum += carried.product(to, other);
      if (meaning) sum = meaning.blend(text, other, sum);
      if (sum >= limits.floor) kept.add(text, other, Math.min(1, Math.round(sum * 1e4) / 1e4));
    }
    carried.clear();
  }
  return kept.pairs();
}

/** Adds the products of the rarer tokens of a text to `sums`, and gives the texts met; puts the common tokens aside in `carried`. */
function addUp(
  { offsets, tokens, weights }: Vectors,
  text: number,
  postings: Postings,
  { commonest }: ScoreLimits,
  sums: Float64Array,
  carried: Accumulator,
): number[] {
  const met: number[] = [];
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
      if (before === 0) met.push(other);
      sums[other] = before + weight * (postings.weights[p] ?? 0);
    }
  }
  return met;
}
