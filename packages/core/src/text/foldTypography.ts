import { foldLookAlikes } from './foldLookAlikes';

/**
 * A plain text without case, punctuation, white space and the shapes of look-alike letters: the same for texts that differ in
 * typography only. Signs that carry meaning (C++, 5 %) stay; a text that has nothing else is given as it is.
 */
export function foldTypography(plain: string): string {
  const letters = plain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}+#%&<>=$€£]+/gu, (mark, at: number, text: string) =>
      isDecimal(text, at, mark) ? '.' : ' ',
    )
    .trim();
  if (letters === '') return plain;
  return foldLookAlikes(letters);
}

const isDecimal = (text: string, at: number, mark: string) =>
  (mark === '.' || mark === ',') && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
