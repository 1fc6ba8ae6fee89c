import { toUnitLength, type Weights } from './Vectors';

/** How much each kind of token counts beside a word (1). */
export interface TokenWeights {
  concept: number;
  /** The theme of a concept; it has no slash. */
  theme: number;
  letters: number;
}

/** Token ids of one comparison. */
export class Vocabulary {
  readonly tokens: string[] = [];
  private readonly ids = new Map<string, number>();

  idOf(token: string): number {
    let id = this.ids.get(token);
    if (id === undefined) {
      id = this.tokens.length;
      this.ids.set(token, id);
      this.tokens.push(token);
    }
    return id;
  }
}

/**
 * Weighs the tokens of texts: sublinear counts by inverse document frequency within these texts (a background frequency
 * was no better), scaled to length 1.
 */
export function weighTokens(texts: readonly string[][], vocabulary: Vocabulary, kinds: TokenWeights): Weights[] {
  const frequency: number[] = [];
  const counted = texts.map((tokens) => {
    const counts: Weights = new Map();
    for (const token of tokens) {
      const id = vocabulary.idOf(token);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    for (const id of counts.keys()) frequency[id] = (frequency[id] ?? 0) + 1;
    return counts;
  });
  const rarity = frequency.map(
    (count, id) => Math.log((texts.length + 1) / count) * kindWeight(vocabulary.tokens[id], kinds),
  );
  return counted.map((counts) => {
    for (const [id, count] of counts) counts.set(id, (1 + Math.log(count)) * (rarity[id] ?? 0));
    return toUnitLength(counts);
  });
}

const kindWeight = (token: string | undefined, { concept, theme, letters }: TokenWeights) =>
  token?.startsWith('#') ? (token.includes('/') ? concept : theme) : token?.startsWith('^') ? letters : 1;
