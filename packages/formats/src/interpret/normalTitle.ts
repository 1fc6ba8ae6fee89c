import { plainText } from '@ladderkit/core/text';

/** A title as it is compared: no marks, case, accents' forms, punctuation or emoji; `&` is `and`. */
export function normalTitle(title: string): string {
  return plainText(title)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
