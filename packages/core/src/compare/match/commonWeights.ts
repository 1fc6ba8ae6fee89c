import type { Vectors } from '../inverted-index/Vectors';
import type { Scores } from './scoreSubjects';

/** What two groups have in common in their own words, token by token: the products of their weights. */
export function commonWeights({ own }: Scores, from: number, to: number): Map<number, number> {
  const there = new Map(entriesOf(own.to, to));
  return new Map(
    entriesOf(own.from, from).flatMap(([token, weight]): [number, number][] => {
      const other = there.get(token);
      return other === undefined ? [] : [[token, weight * other]];
    }),
  );
}

/** The tokens of a text with their weights. */
function entriesOf({ offsets, tokens, weights }: Vectors, text: number): [token: number, weight: number][] {
  const entries: [number, number][] = [];
  for (let k = offsets[text] ?? 0; k < (offsets[text + 1] ?? 0); k++) entries.push([tokens[k] ?? 0, weights[k] ?? 0]);
  return entries;
}
