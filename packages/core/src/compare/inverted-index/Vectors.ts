/** Weighted tokens of many texts: text `i` owns the entries from `offsets[i]` to `offsets[i + 1]`. */
export interface Vectors {
  offsets: Int32Array;
  tokens: Int32Array;
  weights: Float32Array;
}

/** Adds up weights by token, and remembers which tokens it met, so that it is cheap to clear. */
export class Accumulator {
  private readonly sums: Float64Array;
  /** The tokens met, in that order: as many as `size`. */
  private readonly met: Int32Array;
  private size = 0;

  constructor(vocabulary: number) {
    this.sums = new Float64Array(vocabulary);
    this.met = new Int32Array(vocabulary);
  }

  add(token: number, weight: number): void {
    const before = this.sums[token] ?? 0;
    if (before === 0) this.met[this.size++] = token;
    this.sums[token] = before + weight;
  }

  /** Adds `factor` times a text. */
  addText({ offsets, tokens, weights }: Vectors, text: number, factor = 1): void {
    const end = offsets[text + 1] ?? 0;
    for (let k = offsets[text] ?? 0; k < end; k++) this.add(tokens[k] ?? 0, factor * (weights[k] ?? 0));
  }

  /** The product with a text: its cosine, when both are of length 1. */
  product({ offsets, tokens, weights }: Vectors, text: number): number {
    let sum = 0;
    if (this.size === 0) return sum;
    const end = offsets[text + 1] ?? 0;
    for (let k = offsets[text] ?? 0; k < end; k++) sum += (weights[k] ?? 0) * (this.sums[tokens[k] ?? 0] ?? 0);
    return sum;
  }

  /** The length of what has been added up. */
  length(): number {
    return Math.sqrt(this.found().reduce((squares, token) => squares + (this.sums[token] ?? 0) ** 2, 0));
  }

  /** The `most` heaviest tokens stay, the others are forgotten. */
  keepHeaviest(most: number): void {
    const weightOf = (token: number) => this.sums[token] ?? 0;
    this.found().sort((a, b) => weightOf(b) - weightOf(a) || a - b);
    for (const token of this.found().subarray(most)) this.sums[token] = 0;
    this.size = Math.min(this.size, most);
  }

  /** Ends a text of what has been added up, and starts afresh. */
  moveTo(builder: VectorsBuilder): void {
    for (const token of this.found()) builder.add(token, this.sums[token] ?? 0);
    builder.endText();
    this.clear();
  }

  clear(): void {
    for (const token of this.found()) this.sums[token] = 0;
    this.size = 0;
  }

  private found(): Int32Array {
    return this.met.subarray(0, this.size);
  }
}

/** Packs texts one after another, each scaled to length 1, so that the product of two is their cosine. */
export class VectorsBuilder {
  private readonly offsets: Int32Array;
  private readonly tokens: Int32Array;
  private readonly weights: Float64Array;
  private texts = 0;
  private size = 0;
  private squares = 0;

  /** For as many texts, with as many tokens at most. */
  constructor(texts: number, tokens: number) {
    this.offsets = new Int32Array(texts + 1);
    this.tokens = new Int32Array(tokens);
    this.weights = new Float64Array(tokens);
  }

  add(token: number, weight: number): void {
    this.tokens[this.size] = token;
    this.weights[this.size++] = weight;
    this.squares += weight * weight;
  }

  endText(): void {
    const length = Math.sqrt(this.squares) || 1;
    for (let k = this.offsets[this.texts] ?? 0; k < this.size; k++) this.weights[k] = (this.weights[k] ?? 0) / length;
    this.offsets[++this.texts] = this.size;
    this.squares = 0;
  }

  build(): Vectors {
    return {
      offsets: this.offsets,
      tokens: this.tokens.subarray(0, this.size),
      weights: new Float32Array(this.weights.subarray(0, this.size)),
    };
  }
}
