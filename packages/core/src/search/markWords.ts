import { UNSPACED } from '../compare/tokens/unspaced';

/** A piece of a text, in UTF-16 units; the end is not part of it. */
export interface TextRange {
  start: number;
  end: number;
}

/** The words of a text for which a test holds; of scripts without spaces, the pairs of letters. */
export function markWords(text: string, test: (word: string) => boolean): TextRange[] {
  const marks: TextRange[] = [];
  const mark = (word: string, start: number) => {
    if (!test(word)) return;
    const [end, last] = [start + word.length, marks.at(-1)];
    if (last && last.end >= start) last.end = end;
    else marks.push({ start, end });
  };
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+|-\p{N}+)*/gu)) {
    const letters = UNSPACED.test(word) ? [...word] : [];
    if (letters.length < 3) mark(word, index);
    let at = index;
    letters.slice(1).forEach((letter, i) => {
      mark(`${letters[i] ?? ''}${letter}`, at);
      at += letters[i]?.length ?? 0;
    });
  }
  return marks;
}
