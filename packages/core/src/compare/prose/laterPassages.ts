import type { ParagraphPair } from './matchParagraphs';
import type { Passage } from './passagesOf';

/** Where a passage of the earlier side stands in the later one: in what has its place and title, else in what took over its paragraphs. */
export function laterPassages(
  from: readonly Passage[],
  to: readonly Passage[],
  pairs: readonly ParagraphPair[],
): Map<Passage, Passage> {
  const taken = new Map<Passage, Map<Passage, number>>();
  for (const [{ passage }, { passage: other, plain }] of pairs) {
    const sizes = taken.get(passage) ?? new Map<Passage, number>();
    taken.set(passage, sizes.set(other, (sizes.get(other) ?? 0) + plain.length));
  }
  const byKey = new Map(to.map((passage) => [passage.key, passage]));
  return new Map(
    from.flatMap((passage) => {
      const [most] = [...(taken.get(passage) ?? [])].sort(([, a], [, b]) => b - a);
      const successor = most && most[1] >= SOME * Math.min(sizeOf(passage), sizeOf(most[0])) ? most[0] : undefined;
      const later = byKey.get(passage.key) ?? successor;
      return later ? [[passage, later] as const] : [];
    }),
  );
}

/** The share of the shorter passage that must have gone along. */
const SOME = 1 / 3;

const sizeOf = ({ paragraphs }: Passage) => paragraphs.reduce((size, { plain }) => size + plain.length, 0);
