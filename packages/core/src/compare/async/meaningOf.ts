import type { Meaning } from '../inverted-index/scorePairs';
import type { EqualGroup } from '../match/groupEqual';

/** A vector for each plain text, as far as there is one. */
export type VectorOf = (plain: string) => Float32Array | undefined;

/** How much vectors count beside words, and up to how many pairs every one is looked at. */
const SHARE = 0.25;
const EVERY_PAIR = 4_000_000;

/**
 * Blends the caller's vectors in. Models differ in how alike any two texts are to them, so the mean cosine of the two sides
 * counts as nothing in common.
 */
export function meaningOf(from: readonly EqualGroup[], to: readonly EqualGroup[], vectorOf: VectorOf): Meaning {
  const [left, right] = [from, to].map((groups) => groups.map(({ subject }) => unit(vectorOf(subject.plain))));
  const usual = Math.min(0.99, product(mean(left ?? []), mean(right ?? [])));
  return {
    everyPair: from.length * to.length <= EVERY_PAIR,
    blend: (i, j, similarity) => {
      const [a, b] = [left?.[i], right?.[j]];
      if (!a || !b) return similarity;
      return (1 - SHARE) * similarity + SHARE * Math.max(0, (product(a, b) - usual) / (1 - usual));
    },
  };
}

function unit(vector: Float32Array | undefined): Float32Array | undefined {
  const length = vector && Math.sqrt(product(vector, vector));
  return length ? vector.map((value) => value / length) : undefined;
}

function mean(vectors: readonly (Float32Array | undefined)[]): Float32Array {
  const known = vectors.flatMap((vector) => vector ?? []);
  const sum = new Float32Array(known[0]?.length ?? 0);
  for (const vector of known)
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0) / known.length;
  return sum;
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < Math.min(a.length, b.length); k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
