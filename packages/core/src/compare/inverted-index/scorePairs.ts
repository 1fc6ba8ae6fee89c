import type { Vectors, VectorSpace } from './vectorsOf';

/** A pair of texts by position, and how alike they are. */
export interface ScoredPair {
  from: number;
  to: number;
  similarity: number;
}

/** Raises or lowers the similarity of words by what else is known of a pair; must not go above 1. */
export type Adjust = (from: number, to: number, similarity: number) => number;

/**
 * All pairs that share a token and reach `floor` after `adjust`, in order of position. Goes through an inverted index, so
 * that pairs without a common token cost nothing.
 */
export function scorePairs(space: VectorSpace, floor: number, adjust: Adjust): ScoredPair[] {
  const { from, to } = space;
  const postings = invert(to, space.vocabulary.length);
  const sums = new Float32Array(to.offsets.length - 1);
  const touched = new Int32Array(sums.length);
  const pairs: ScoredPair[] = [];
  for (let i = 0; i + 1 < from.offsets.length; i++) {
    let count = 0;
    for (let k = from.offsets[i] ?? 0; k < (from.offsets[i + 1] ?? 0); k++) {
      const token = from.tokens[k] ?? 0;
      const weight = from.weights[k] ?? 0;
      for (let p = postings.offsets[token] ?? 0; p < (postings.offsets[token + 1] ?? 0); p++) {
        const j = postings.texts[p] ?? 0;
        if (sums[j] === 0) touched[count++] = j;
        sums[j] = (sums[j] ?? 0) + weight * (postings.weights[p] ?? 0);
      }
    }
    for (const j of touched.subarray(0, count).sort()) {
      const similarity = adjust(i, j, Math.min(1, sums[j] ?? 0));
      if (similarity >= floor) pairs.push({ from: i, to: j, similarity });
      sums[j] = 0;
    }
  }
  return pairs;
}

interface Postings {
  offsets: Int32Array;
  texts: Int32Array;
  weights: Float32Array;
}

/** The texts of each token, by counting sort. */
function invert({ offsets, tokens, weights }: Vectors, vocabulary: number): Postings {
  const starts = new Int32Array(vocabulary + 1);
  for (const token of tokens) starts[token + 1] = (starts[token + 1] ?? 0) + 1;
  for (let token = 0; token < vocabulary; token++) starts[token + 1] = (starts[token + 1] ?? 0) + (starts[token] ?? 0);
  const next = starts.slice();
  const postings = { offsets: starts, texts: new Int32Array(tokens.length), weights: new Float32Array(tokens.length) };
  for (let text = 0; text + 1 < offsets.length; text++) {
    for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) {
      const token = tokens[k] ?? 0;
      const at = next[token] ?? 0;
      next[token] = at + 1;
      postings.texts[at] = text;
      postings.weights[at] = weights[k] ?? 0;
    }
  }
  return postings;
}
