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

/** Which texts of either side still look for a partner. A pair of two that do not is not scored. */
export interface OpenTexts {
  from: (text: number) => boolean;
  to: (text: number) => boolean;
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
 * Yields the share of the texts
 * that are done, now and then.
 */
export function* scorePairs(
  from: Vectors,
  to: Vectors,
  vocabulary: number,
  limits: ScoreLimits,
  open: OpenTexts,
  meaning?: Meaning,
): Generator<number, ScoredPair[]> {
  const all = invert(to, vocabulary);
  const wanted = invert(to, vocabulary, open.to);
  const kept = new NearestPairs(from.offsets.length - 1, to.offsets.length - 1, limits.nearest);
  const sums = new Float64Array(to.offsets.length - 1);
  const carried = new Accumulator(vocabulary);
  for (let text = 0; text + 1 < from.offsets.length; text++) {
    if (text % STRIDE === STRIDE - 1) yield text / from.offsets.length;
    const { met, hasCommon } = addUp(from, text, open.from(text) ? all : wanted, limits, sums, carried);
    const others = meaning?.everyPair ? sums.keys() : met;
    for (const other of others) {
      if (meaning?.everyPair && !open.from(text) && !open.to(other)) continue;
      let sum = sums[other] ?? 0;
      sums[other] = 0;
      if (hasCommon && sum > limits.floor / 2) sum += carried.product(to, other);
      if (meaning) sum = meaning.blend(text, other, sum);
      if (sum >= limits.floor) kept.add(text, other, Math.min(1, Math.round(sum * 1e4) / 1e4));
    }
    if (hasCommon) carried.drain();
  }
  return kept.pairs();
}

/** Adds the products of the rarer tokens of a text to `sums`; puts the common ones aside in `carried`. */
function addUp(
  { offsets, tokens, weights }: Vectors,
  text: number,
  postings: Postings,
  { commonest }: ScoreLimits,
  sums: Float64Array,
  carried: Accumulator,
) {
  const met: number[] = [];
  let hasCommon = false;
  for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) {
    const token = tokens[k] ?? 0;
    const weight = weights[k] ?? 0;
    const start = postings.offsets[token] ?? 0;
    const end = postings.offsets[token + 1] ?? 0;
    if (end - start > commonest) {
      carried.add(token, weight);
      hasCommon = true;
      continue;
    }
    for (let p = start; p < end; p++) {
      const other = postings.texts[p] ?? 0;
      const before = sums[other] ?? 0;
      if (before === 0) met.push(other);
      sums[other] = before + weight * (postings.weights[p] ?? 0);
    }
  }
  return { met, hasCommon };
}
