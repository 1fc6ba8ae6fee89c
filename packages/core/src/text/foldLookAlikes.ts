/** Cyrillic and Greek small letters drawn like Latin ones, and the letters they are taken for. */
const OTHERS = 'аеорсухіјѕԁһԛԝοιαν';
const LATIN = 'aeopcyxijsdhqwoiav';
const LOOK_ALIKE = new RegExp(`[${OTHERS}]`, 'gu');

/** A text in small letters, with the letters that look like Latin ones among Latin ones taken for these. As long as before. */
export function foldLookAlikes(text: string): string {
  return /[a-z]/.test(text) ? text.replace(LOOK_ALIKE, (letter) => LATIN.charAt(OTHERS.indexOf(letter))) : text;
}
