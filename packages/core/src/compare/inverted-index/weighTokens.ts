import { VectorsBuilder, type Vectors } from './Vectors';

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
export function weighTokens(texts: readonly string[][], vocabulary: Vocabulary, kinds: TokenWeights): Vectors {
  const texted = texts.map((tokens) => tokens.map((token) => vocabulary.idOf(token)));
  const counts = new Int32Array(vocabulary.tokens.length);
  const frequency = new Int32Array(vocabulary.tokens.length);
  for (const ids of texted) {
    for (const id of ids) {
      if (counts[id] === 0) frequency[id] = (frequency[id] ?? 0) + 1;
      counts[id] = 1;
    }
    for (const id of ids) counts[id] = 0;
  }
  const rarity = Float64Array.from(frequency, (count, id) =>
    count === 0 ? 0 : Math.log((texts.length + 1) / count) * kindWeight(vocabulary.tokens[id] ?? '', kinds),
  );
  const builder = new VectorsBuilder();
  for (const ids of texted) {
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    for (const id of ids) {
      const count = counts[id] ?? 0;
      if (count > 0) builder.add(id, (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[id] ?? 0));
      counts[id] = 0;
    }
    builder.endText();
  }
  return builder.build();
}

function kindWeight(token: string, { concept, theme, letters }: TokenWeights): number {
  if (token.startsWith('#')) return token.includes('/') ? concept : theme;
  return token.startsWith('^') ? letters : 1;
}
