/** A word without the marks that people leave out when they type: `resume`, `strasse`, Arabic without vowels. Other scripts keep theirs. */
export function foldAccents(word: string): string {
  if (/^[\0-\x7F]*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036F\u0640\u064B-\u0652]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss');
}
