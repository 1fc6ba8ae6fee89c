/** A piece of a text, in UTF-16 units; the end is not part of it. */
export interface TextRange {
  start: number;
  end: number;
}

/** The words of a text for which a test holds. */
export function markWords(text: string, test: (word: string) => boolean): TextRange[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu)].flatMap(({ 0: word, index }) =>
    test(word) ? [{ start: index, end: index + word.length }] : [],
  );
}
