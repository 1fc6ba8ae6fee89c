import type { Message } from '@ladderkit/core';
import { applyMends, type Mend } from './mendText';
import type { Places } from './placesIn';
import { tellUpTo } from './tellUpTo';
import { lengthBefore, wordAround } from './wordAround';

/** One message a mended word, with what stood there and what stands there now; a last one counts those beyond the limit. */
export function mendMessages(text: string, mends: readonly Mend[], places: Places, limit: number): Message[] {
  const words = byWord(text, mends);
  const tell = (word: Mend[]): Message => {
    const [start, end] = [word[0]?.start ?? 0, word.at(-1)?.end ?? 0];
    const before = wordAround(text, start, end);
    const from = start - lengthBefore(text, start);
    const after = applyMends(
      before,
      word.map((mend) => ({ ...mend, start: mend.start - from, end: mend.end - from })),
    );
    return {
      code: 'text-mended',
      severity: 'info',
      text: `“${before}” was UTF-8 read as ${word[0]?.misreadAs}; it was mended to “${after}”.`,
      place: places.placeOf(from, from + before.length),
    };
  };
  return tellUpTo(words, limit, tell, 'maxDamages');
}

/** Mends of one word go together, as long as they are near to one another. */
function byWord(text: string, mends: readonly Mend[]): Mend[][] {
  const words: Mend[][] = [];
  for (const mend of mends) {
    const word = words.at(-1);
    const last = word?.at(-1);
    const near = last !== undefined && mend.start - last.end <= 40 && word && word.length < 10;
    if (near && !/\s/.test(text.slice(last.end, mend.start))) word.push(mend);
    else words.push([mend]);
  }
  return words;
}
