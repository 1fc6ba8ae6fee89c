/** A code page as which UTF-8 is often misread: the byte of each of its characters beyond ASCII. */
export interface SingleByte {
  name: string;
  byteOf: ReadonlyMap<string, number>;
  /** How often text was misread so at most, one time after another. */
  times: number;
}

/** The bytes 0x80 to 0x9F of Windows-1252; from 0xA0 on they are those of Unicode (WHATWG Encoding, index windows-1252). */
const WINDOWS_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The bytes 0x80 to 0xFF of Mac Roman (WHATWG Encoding, index macintosh). */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const latin1 = Array.from({ length: 128 }, (_, i) => String.fromCharCode(0x80 + i)).join('');

/** Windows-1252, and Latin-1 with it: the control characters of the latter stand for the same bytes. */
export const windows1252 = (): SingleByte => ({
  name: 'Windows-1252',
  byteOf: new Map([...bytes(latin1), ...bytes(WINDOWS_C1)]),
  times: 3,
});

export const macRoman = (): SingleByte => ({ name: 'Mac Roman', byteOf: new Map(bytes(MAC_ROMAN)), times: 1 });

/** Reads bytes as Windows-1252: every byte has a character there. */
export function fromWindows1252(content: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(content);
  return latin.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_C1.charAt(char.charCodeAt(0) - 0x80));
}

const bytes = (characters: string) => Array.from(characters, (char, i): [string, number] => [char, 0x80 + i]);
