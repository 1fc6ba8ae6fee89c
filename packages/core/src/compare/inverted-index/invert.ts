import type { Vectors } from './Vectors';

/** The texts of each token: token `t` owns the entries from `offsets[t]` to `offsets[t + 1]`. */
export interface Postings {
  offsets: Int32Array;
  texts: Int32Array;
  weights: Float32Array;
}

/** Turns the vectors of some texts round, by counting sort. */
export function invert({ offsets, tokens, weights }: Vectors, vocabulary: number, wanted: readonly number[]): Postings {
  const next = new Int32Array(vocabulary + 1);
  const forEachEntry = (visit: (text: number, token: number, entry: number) => void) => {
    for (const text of wanted) {
      for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) visit(text, tokens[k] ?? 0, k);
    }
  };
  forEachEntry((_, token) => {
    next[token + 1] = (next[token + 1] ?? 0) + 1;
  });
  for (let token = 0; token < vocabulary; token++) next[token + 1] = (next[token + 1] ?? 0) + (next[token] ?? 0);
  const size = next[vocabulary] ?? 0;
  const postings = { offsets: next.slice(), texts: new Int32Array(size), weights: new Float32Array(size) };
  forEachEntry((text, token, entry) => {
    const at = next[token] ?? 0;
    next[token] = at + 1;
    postings.texts[at] = text;
    postings.weights[at] = weights[entry] ?? 0;
  });
  return postings;
}
