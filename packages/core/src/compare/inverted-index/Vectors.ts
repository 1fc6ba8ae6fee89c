/** Weighted tokens of many texts: text `i` owns the entries from `offsets[i]` to `offsets[i + 1]`. */
export interface Vectors {
  offsets: Int32Array;
  tokens: Int32Array;
  weights: Float32Array;
}

/** Adds up weights by token, and remembers which tokens it met, so that it is cheap to clear. */
export class Accumulator {
  private readonly sums: Float64Array;
  /** The tokens met, in that order. */
  private met: number[] = [];

  constructor(vocabulary: number) {
    this.sums = new Float64Array(vocabulary);
  }

  add(token: number, weight: number): void {
    const before = this.sums[token] ?? 0;
    if (before === 0) this.met.push(token);
    this.sums[token] = before + weight;
  }

  /** Adds `factor` times a text. */
  addText({ offsets, tokens, weights }: Vectors, text: number, factor = 1): void {
    for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) {
      this.add(tokens[k] ?? 0, factor * (weights[k] ?? 0));
    }
  }

  /** The product with a text: its cosine, when both are of length 1. */
  product({ offsets, tokens, weights }: Vectors, text: number): number {
    let sum = 0;
    if (this.met.length > 0) {
      for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) {
        sum += (weights[k] ?? 0) * (this.sums[tokens[k] ?? 0] ?? 0);
      }
    }
    return sum;
  }

  /** The length of what has been added up. */
  length(): number {
    return Math.sqrt(this.met.reduce((squares, token) => squares + (this.sums[token] ?? 0) ** 2, 0));
  }

  /** The `most` heaviest tokens stay, the others are forgotten. */
  keepHeaviest(most: number): void {
    const weightOf = (token: number) => this.sums[token] ?? 0;
    this.met.sort((a, b) => weightOf(b) - weightOf(a) || a - b);
    for (const token of this.met.splice(most)) this.sums[token] = 0;
  }

  /** Ends a text of what has been added up, and starts afresh. */
  moveTo(builder: VectorsBuilder): void {
    for (const token of this.met) builder.add(token, this.sums[token] ?? 0);
    builder.endText();
    this.clear();
  }

  clear(): void {
    for (const token of this.met) this.sums[token] = 0;
    this.met = [];
  }
}

/** Packs texts one after another, each scaled to length 1, so that the product of two is their cosine. */
export class VectorsBuilder {
  private readonly offsets: number[] = [0];
  private readonly tokens: number[] = [];
  private readonly weights: number[] = [];
  private squares = 0;

  add(token: number, weight: number): void {
    this.tokens.push(token);
    this.weights.push(weight);
    this.squares += weight * weight;
  }

  endText(): void {
    const length = Math.sqrt(this.squares) || 1;
    for (let k = this.offsets.at(-1) ?? 0; k < this.weights.length; k++)
      this.weights[k] = (this.weights[k] ?? 0) / length;
    this.offsets.push(this.weights.length);
    this.squares = 0;
  }

  build(): Vectors {
    return {
      offsets: Int32Array.from(this.offsets),
      tokens: Int32Array.from(this.tokens),
      weights: Float32Array.from(this.weights),
    };
  }
}
