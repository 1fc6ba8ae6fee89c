/** A code page as which UTF-8 is often misread: the byte of each of its characters beyond ASCII. */
export interface SingleByte {
  name: string;
  byteOf: ReadonlyMap<string, number>;
  /** How often text was misread so at most, one time after another. */
  times: number;
}

/** The bytes 0x80 to 0x9F of Windows-1252; from 0xA0 on they are those of Unicode (WHATWG Encoding, index windows-1252). */
const WINDOWS_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The bytes 0x80 to 0xFF. */
const upperBytes = () => Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);

const latin1 = () => String.fromCharCode(...upperBytes());

/** Windows-1252, and Latin-1 with it: the control characters of the latter stand for the same bytes. */
export const windows1252 = (): SingleByte => ({
  name: 'Windows-1252',
  byteOf: new Map([...bytes(latin1()), ...bytes(WINDOWS_C1)]),
  times: 3,
});

export const macRoman = (): SingleByte => ({ name: 'Mac Roman', byteOf: new Map(bytes(macCharacters())), times: 1 });

/** A JavaScript without the tables of all languages knows no Mac Roman: nothing is mended there. */
function macCharacters(): string {
  try {
    return new TextDecoder('macintosh').decode(upperBytes());
  } catch {
    return '';
  }
}

/** Reads bytes as Windows-1252: every byte has a character there. */
export function fromWindows1252(content: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(content);
  return latin.replace(/[\u0080-\u009f]/g, (char) => WINDOWS_C1.charAt(char.charCodeAt(0) - 0x80));
}

const bytes = (characters: string) => Array.from(characters, (char, i): [string, number] => [char, 0x80 + i]);
