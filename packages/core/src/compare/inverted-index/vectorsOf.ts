/** Weighted tokens of many texts: text `i` owns the entries from `offsets[i]` to `offsets[i + 1]`, sorted by token. */
export interface Vectors {
  offsets: Int32Array;
  tokens: Int32Array;
  /** Of length 1 for each text, so that the product of two texts is their cosine. */
  weights: Float32Array;
}

/** Both sides in one vocabulary. Token ids run from the rarest to the most common token. */
export interface VectorSpace {
  from: Vectors;
  to: Vectors;
  vocabulary: string[];
  /** How rare each token is in both sides together: the natural logarithm of texts by texts with it. */
  rarity: Float32Array;
}

/**
 * Turns the tokens of both sides into vectors: sublinear counts by inverse document frequency of the two sides together
 * (a background frequency did worse), each of length 1.
 */
export function vectorsOf(from: readonly string[][], to: readonly string[][]): VectorSpace {
  const ids = new Map<string, number>();
  const documents: number[] = [];
  const counted = [from, to].map((texts) => texts.map((tokens) => countsOf(tokens, ids, documents)));
  const total = from.length + to.length;
  const rarity = Float32Array.from(documents, (count) => Math.log((total + 1) / count));
  const vectors = counted.map((counts) => pack(counts, rarity));
  const [left, right] = vectors;
  if (left === undefined || right === undefined) throw new Error('ladderkit: a vector space has two sides.');
  return { from: left, to: right, vocabulary: [...ids.keys()], rarity };
}

/** How often each token occurs in one text; counts the text once for each of them in `documents`. */
function countsOf(tokens: readonly string[], ids: Map<string, number>, documents: number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const token of tokens) {
    let id = ids.get(token);
    if (id === undefined) {
      id = ids.size;
      ids.set(token, id);
      documents.push(0);
    }
    const before = counts.get(id) ?? 0;
    if (before === 0) documents[id] = (documents[id] ?? 0) + 1;
    counts.set(id, before + 1);
  }
  return counts;
}

function pack(counts: readonly Map<number, number>[], rarity: Float32Array): Vectors {
  const size = counts.reduce((sum, each) => sum + each.size, 0);
  const vectors = {
    offsets: new Int32Array(counts.length + 1),
    tokens: new Int32Array(size),
    weights: new Float32Array(size),
  };
  let at = 0;
  counts.forEach((each, i) => {
    const start = at;
    let squares = 0;
    for (const [token, count] of [...each].sort((a, b) => a[0] - b[0])) {
      const weight = (1 + Math.log(count)) * (rarity[token] ?? 0);
      vectors.tokens[at] = token;
      vectors.weights[at++] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    if (length > 0) for (let k = start; k < at; k++) vectors.weights[k] = (vectors.weights[k] ?? 0) / length;
    vectors.offsets[i + 1] = at;
  });
  return vectors;
}
