import { macRoman, windows1252, type SingleByte } from './singleByte';

/** A stretch of text in place of which another stands now. Offsets are those of the text as it was. */
export interface Replacement {
  start: number;
  end: number;
  /** What stands there now. */
  text: string;
}

/** A stretch of text whose damage was mended. */
export interface Mend extends Replacement {
  /** As what its bytes had been misread. */
  misreadAs: string;
}

/**
 * Finds UTF-8 that was misread as Windows-1252 or Mac Roman (`resum√©s`, `donâ€™t`, twice misread `Ã¢â‚¬â„¢` too) and what it
 * was. Only sequences that are valid UTF-8 and hardly occur in honest text are taken. Linear in the length of the text.
 */
export function findMends(text: string): Mend[] {
  const codePages = [windows1252(), macRoman()];
  const leads = leadsOf(codePages);
  if (!leads.test(text)) return [];
  const mends: Mend[] = [];
  for (const { 0: run, index } of text.matchAll(/[^\0-\x7f]+/g)) {
    if (!leads.test(run)) continue;
    for (const codePage of codePages) {
      const found = mendRun(run, text[index - 1] ?? '', text[index + run.length] ?? '', codePage);
      if (found === run) continue;
      mends.push({ start: index, end: index + run.length, text: found, misreadAs: codePage.name });
      break;
    }
  }
  return mends;
}

/** Puts the mended stretches, in the order of the text, in their places. */
export function applyMends(text: string, mends: readonly Replacement[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const mend of mends) {
    parts.push(text.slice(done, mend.start), mend.text);
    done = mend.end;
  }
  return parts.join('') + text.slice(done);
}

/** How misread sequences begin: the characters of the lead bytes 0xC2 to 0xF4. */
function leadsOf(codePages: readonly SingleByte[]): RegExp {
  const bytes = codePages.flatMap(({ byteOf }) => [...byteOf]);
  return new RegExp(`[${bytes.flatMap(([char, byte]) => (byte >= 0xc2 && byte <= 0xf4 ? char : [])).join('')}]`);
}

function mendRun(run: string, before: string, after: string, codePage: SingleByte): string {
  let text = run;
  for (let time = 0; time < codePage.times; time++) {
    const mended = mendOnce(text, before, after, codePage);
    if (mended === text) break;
    text = mended;
  }
  return text;
}

interface Sequence {
  codePoint: number;
  lead: number;
  /** The characters that stand for its bytes. */
  characters: string;
}

function mendOnce(run: string, before: string, after: string, codePage: SingleByte): string {
  const parts: string[] = [];
  for (let at = 0; at < run.length;) {
    const chain = chainAt(run, at, codePage);
    if (chain.length === 0) {
      parts.push(run.charAt(at));
      at++;
    }
    for (const sequence of chain) {
      const start = at;
      at += sequence.characters.length;
      const neighbours = { before: run[start - 1] ?? before, after: run[at] ?? after };
      const meant = isMeant(sequence, chain.length, neighbours, codePage);
      parts.push(meant ? String.fromCodePoint(sequence.codePoint) : sequence.characters);
    }
  }
  return parts.join('');
}

/** The UTF-8 sequences that follow one another from here. */
function chainAt(run: string, start: number, { byteOf }: SingleByte): Sequence[] {
  const chain: Sequence[] = [];
  for (let at = start; at < run.length;) {
    const lead = byteOf.get(run.charAt(at)) ?? 0;
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > run.length) break;
    let codePoint = lead & (0xff >> (length + 1));
    let sound = true;
    for (const char of run.slice(at + 1, at + length)) {
      const byte = byteOf.get(char) ?? 0;
      sound &&= byte >= 0x80 && byte < 0xc0;
      codePoint = (codePoint << 6) | (byte & 0x3f);
    }
    const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
    sound &&= codePoint >= least && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint < 0xe000);
    if (!sound) break;
    chain.push({ codePoint, lead, characters: run.slice(at, at + length) });
    at += length;
  }
  return chain;
}

/** What ends a quotation or a name may stand behind an honest capital: `JOSÉ’S`, `CAFÉ™`. */
const CLOSING = /[‘’“”–—…»®©™]$/;

/** What may stand behind a root or an approximation: `√π`. */
const FORMULA = /[πµΩ∞∂∑∏∫±]$/;

/** Whether a sequence is misread UTF-8 rather than honest text that happens to be valid. */
function isMeant(
  { codePoint, lead, characters }: Sequence,
  chained: number,
  { before, after }: { before: string; after: string },
  { name }: SingleByte,
): boolean {
  const mac = name === 'Mac Roman';
  if (codePoint === 0xfffd || (codePoint < 0xa0 && chained < 2)) return false;
  if (codePoint >= 0x10000) return true;
  if (lead === 0xe2) return codePoint >= 0x2000 && codePoint < 0x2c00;
  if (lead === 0xef && (codePoint === 0xfe0f || codePoint === 0xfeff)) return true;
  if (chained >= (mac ? 3 : 2)) return true;
  if (lead > 0xc5) return false;
  if (lead === 0xc2) return true;
  const letter = /\p{L}/u;
  if (mac) return letter.test(before) || letter.test(after) || !FORMULA.test(characters);
  return !CLOSING.test(characters) || /\p{Ll}/u.test(before) || letter.test(after);
}
