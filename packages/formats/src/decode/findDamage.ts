/** A stretch of a text that something is to be said about. */
export interface Finding {
  start: number;
  end: number;
}

/**
 * What cannot be mended: the replacement character, NUL, and what is left of a misread character whose other bytes are gone
 * (`cafÃ `, `donâ€t`, `ï¿½`). A capital Ã among capitals is honest Portuguese.
 */
export function findDamage(text: string): Finding[] {
  if (!MAY_BE_DAMAGE.test(text)) return [];
  return Array.from(text.matchAll(DAMAGE), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

const MAY_BE_DAMAGE = /[\ufffd\0ïâ‚Ã√Â]/;

const DAMAGE =
  /[\ufffd\0]+|ï¿½|â€|(?<=\p{L})‚Ä|(?<=\p{Ll})Ã|(?<!\p{L})Ã(?!\p{L})|(?<=\p{Ll})√(?=\p{Ll})|(?<![\p{L}])Â(?=[\s.,;:!?]|$)/gu;

/**
 * Words of Latin letters with Cyrillic or Greek ones among them that look the same: nobody sees them, and every search and
 * comparison goes wrong.
 */
export function findLookAlikes(text: string): Finding[] {
  if (!LOOK_ALIKE.test(text)) return [];
  return Array.from(text.matchAll(/[\p{L}\p{M}]+/gu))
    .filter(([word]) => LOOK_ALIKE.test(word) && LATIN.test(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

const LATIN = /\p{Script=Latin}/u;
const LOOK_ALIKE = /[АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/u;
