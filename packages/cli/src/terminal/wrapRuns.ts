import { textWidth } from './textWidth';

/** A stretch of text in one style; a style is an ANSI "Select Graphic Rendition" list such as `1;4`, empty for none. */
export interface Run {
  text: string;
  style: string;
}

export interface WrapOptions {
  /** What stands before the first line. Its width is the indent of the others. */
  first: readonly Run[];
  width: number;
}

/** Breaks runs into lines at white space; a word that is wider than a line is cut between its characters. */
export function wrapRuns(runs: readonly Run[], { first, width }: WrapOptions): string {
  const indent = widthOf(first);
  const room = Math.max(width - indent, 8);
  const lines: Run[][] = [[]];
  let used = 0;
  let gap: Run | undefined;
  const put = (word: readonly Run[]) => {
    const needed = widthOf(word);
    const space = gap && used > 0 ? 1 : 0;
    if (used > 0 && used + space + needed > room) {
      lines.push([]);
      used = 0;
    } else if (gap && space > 0) {
      lines.at(-1)?.push({ ...gap, text: ' ' });
      used++;
    }
    gap = undefined;
    for (const piece of needed > room ? word.flatMap(characters) : word) {
      const columns = textWidth(piece.text);
      if (used + columns > room && used > 0) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push(piece);
      used += columns;
    }
  };
  let word: Run[] = [];
  for (const { text, style } of runs) {
    for (const piece of text.split(/(\s+)/)) {
      if (piece.trim() !== '') word.push({ text: piece, style });
      else if (piece !== '') {
        if (word.length > 0) put(word);
        word = [];
        gap = { text: ' ', style };
      }
    }
  }
  if (word.length > 0) put(word);
  return lines
    .map((line, i) => encode(i === 0 ? [...first, ...line] : [{ text: ' '.repeat(indent), style: '' }, ...line]))
    .join('\n');
}

const widthOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + textWidth(text), 0);

const characters = ({ text, style }: Run): Run[] =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => ({ text: segment, style }));

/** Neighbours of one style share their codes. */
function encode(line: readonly Run[]): string {
  return line
    .map(({ text, style }, i) => {
      const [before, after] = [line[i - 1]?.style ?? '', line[i + 1]?.style ?? ''];
      return `${style !== '' && style !== before ? `\u001b[${style}m` : ''}${text}${style !== '' && style !== after ? '\u001b[0m' : ''}`;
    })
    .join('')
    .trimEnd();
}
