/** Where a text stands, roughly: nothing can be measured without a browser. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The width of a text of some size, estimated on the safe side. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 1 : 0.65;
  return ems * size;
}

const NARROW = /[fijlrtI.,:;'’|!() -]/;

/** East Asian letters, which are as wide as they are high, and pictures. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** Cuts a text into lines at its spaces; what does not fit into so many lines ends in "…". */
export function wrapText(text: string, size: number, width: number, maxLines: number): string[] {
  // longer texts are cut anyway
  const words = text.trim().slice(0, LONGEST).split(/\s+/);
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, maxLines);
  if (lines.length > maxLines) shown[maxLines - 1] += ' …';
  return shown.map((line) => cut(line, size, width));
}

const LONGEST = 200;

function cut(line: string, size: number, width: number): string {
  if (textWidth(line, size) <= width) return line;
  const letters = [...line.replace(/ ?…$/, '')];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
