import type { Vectors } from './Vectors';

/** The texts of each token: token `t` owns the entries from `offsets[t]` to `offsets[t + 1]`. */
export interface Postings {
  offsets: Int32Array;
  texts: Int32Array;
  weights: Float32Array;
}

/** Turns vectors round, by counting sort. */
export function invert({ offsets, tokens, weights }: Vectors, vocabulary: number): Postings {
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
