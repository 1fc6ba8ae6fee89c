import { gather } from '../gather';
import { normalise } from '../tokens/normalise';
import { wordsOf } from '../tokens/wordsOf';
import type { Paragraph } from './passagesOf';

/** A paragraph of each side: equal, or one the rewording of the other. */
export type ParagraphPair = readonly [from: Paragraph, to: Paragraph];

/** Pairs what is equal at the same level, in the same passage first, and then what is alike. */
export function matchParagraphs(from: readonly Paragraph[], to: readonly Paragraph[]): ParagraphPair[] {
  const [left, right] = [new Set(from), new Set(to)];
  const pairs: ParagraphPair[] = [];
  const pair = (a: Paragraph, b: Paragraph) => {
    if (left.delete(a) && right.delete(b)) pairs.push([a, b]);
  };
  for (const place of ['key', 'near'] as const) {
    const keyOf = ({ passage, folded }: Paragraph) => `${passage[place]}\n${folded}`;
    const there = gather([...right].reverse(), keyOf);
    for (const a of left) {
      const b = there.get(keyOf(a))?.pop();
      if (b) pair(a, b);
    }
  }
  const scored = alike(left, right).sort((a, b) => b.similarity - a.similarity);
  for (const { a, b } of scored) if (left.has(a) && right.has(b)) pair(a, b);
  return pairs;
}

/** Half of the words must be common; somewhat less within one passage. */
const ENOUGH = 0.5;
const SAME_PASSAGE = 0.15;

/** More pairs than these are not looked at, nor more words of a paragraph. */
const limits = { pairs: 200_000, words: 200 };

function alike(from: Iterable<Paragraph>, to: Iterable<Paragraph>) {
  const here = gather([...from].map(withWords), ({ a }) => a.passage.near);
  let left = limits.pairs;
  return [...to].flatMap((b) => {
    const words = withWords(b).words;
    return (here.get(b.passage.near) ?? []).slice(0, Math.max(0, left)).flatMap(({ a, words: others }) => {
      left--;
      const common = [...words].filter((word) => others.has(word)).length;
      const share = (2 * common) / (words.size + others.size);
      const similarity = share + (a.passage.key === b.passage.key ? SAME_PASSAGE : 0);
      return similarity < ENOUGH ? [] : [{ a, b, similarity }];
    });
  });
}

const withWords = (a: Paragraph) => ({ a, words: new Set(wordsOf(normalise(a.plain)).slice(0, limits.words)) });
