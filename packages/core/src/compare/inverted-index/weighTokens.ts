import type { Vocabulary } from '../tokens/Vocabulary';
import { VectorsBuilder, type Vectors } from './Vectors';

/** How much each kind of token counts beside a word (1). */
export interface TokenWeights {
  concept: number;
  /** The theme of a concept; it has no slash. */
  theme: number;
  /** The first letters of a word. */
  letters: number;
  /** What a statement says only after its first clause. */
  aside: number;
}

/**
 * Weighs the tokens of texts: sublinear counts by inverse document frequency within these texts (a background frequency
 * was no better), scaled to length 1. `openings` are the tokens of the first clause of each text, where that matters.
 */
export function weighTokens(
  texts: readonly (readonly number[])[],
  { tokens }: Vocabulary,
  kinds: TokenWeights,
  openings?: readonly (readonly number[])[],
): Vectors {
  const counts = new Int32Array(tokens.length);
  const frequency = new Int32Array(tokens.length);
  for (const ids of texts) {
    for (const id of ids) {
      if (counts[id] === 0) frequency[id] = (frequency[id] ?? 0) + 1;
      counts[id] = 1;
    }
    for (const id of ids) counts[id] = 0;
  }
  const rarity = new Float64Array(tokens.length);
  tokens.forEach((token, id) => {
    const count = frequency[id] ?? 0;
    if (count > 0) rarity[id] = Math.log((texts.length + 1) / count) * kindWeight(token, kinds);
  });
  const builder = new VectorsBuilder(
    texts.length,
    texts.reduce((sum, ids) => sum + ids.length, 0),
  );
  texts.forEach((ids, text) => {
    const opening = openings && new Set(openings[text]);
    for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    for (const id of ids) {
      const count = counts[id] ?? 0;
      const place = opening?.has(id) === false ? kinds.aside : 1;
      if (count > 0) builder.add(id, place * (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[id] ?? 0));
      counts[id] = 0;
    }
    builder.endText();
  });
  return builder.build();
}

function kindWeight(token: string, { concept, theme, letters }: TokenWeights): number {
  const mark = token.charAt(0);
  if (mark === '#') return token.includes('/') ? concept : theme;
  return mark === '^' ? letters : 1;
}
