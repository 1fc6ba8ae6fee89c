/** Weighted tokens of many texts: text `i` owns the entries from `offsets[i]` to `offsets[i + 1]`. */
export interface Vectors {
  offsets: Int32Array;
  tokens: Int32Array;
  /** Of length 1 for each text, so that the product of two texts is their cosine. */
  weights: Float32Array;
}

/** One text before it is packed: its weight by token id. */
export type Weights = Map<number, number>;

/** Scales weights to length 1, in place. */
export function toUnitLength(weights: Weights): Weights {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length > 0) for (const [token, weight] of weights) weights.set(token, weight / length);
  return weights;
}

/** Adds `factor` times other weights, in place. */
export function addTo(weights: Weights, others: Weights, factor: number): Weights {
  for (const [token, weight] of others) weights.set(token, (weights.get(token) ?? 0) + factor * weight);
  return weights;
}

/** What two texts have in common, token by token: the products of their weights. */
export function commonWeights(a: Weights, b: Weights): Weights {
  const common: Weights = new Map();
  for (const [token, weight] of a) {
    const other = b.get(token);
    if (other !== undefined) common.set(token, weight * other);
  }
  return common;
}

export function packVectors(texts: readonly Weights[]): Vectors {
  const size = texts.reduce((sum, text) => sum + text.size, 0);
  const vectors = {
    offsets: new Int32Array(texts.length + 1),
    tokens: new Int32Array(size),
    weights: new Float32Array(size),
  };
  let at = 0;
  texts.forEach((text, i) => {
    for (const [token, weight] of text) {
      vectors.tokens[at] = token;
      vectors.weights[at++] = weight;
    }
    vectors.offsets[i + 1] = at;
  });
  return vectors;
}
