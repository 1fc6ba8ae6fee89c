/** A field of a CSV text, unquoted, and where it begins: line and column count from 1. */
export interface CsvCell {
  text: string;
  line: number;
  column: number;
}

/**
 * The lines of a CSV text (RFC 4180). The separator is that of `,`, `;` and tab which stands most often in the first line; a
 * byte order mark and empty lines are skipped. A quote that is never closed ends with the text, and `unclosed` is its cell.
 * Linear.
 */
export function readCsv(text: string): { lines: CsvCell[][]; unclosed?: CsvCell | undefined } {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const lines: CsvCell[][] = [];
  let [lineNumber, lineStart] = [1, 0];
  const cellAt = (i: number): CsvCell => ({ text: '', line: lineNumber, column: i - lineStart + 1 });
  let [line, cell, quoted]: [CsvCell[], CsvCell, boolean] = [[], cellAt(0), false];
  const endLine = () => {
    line.push(cell);
    if (line.some((each) => each.text !== '')) lines.push(line);
    line = [];
  };
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    const endsLine = char === '\n' || (char === '\r' && source[i + 1] !== '\n');
    if (endsLine) [lineNumber, lineStart] = [lineNumber + 1, i + 1];
    if (quoted) {
      if (char !== '"') cell.text += char;
      else if (source[i + 1] === '"') {
        cell.text += char;
        i++;
      } else quoted = false;
    } else if (char === '"' && cell.text === '') quoted = true;
    else if (char === separator) {
      line.push(cell);
      cell = cellAt(i + 1);
    } else if (endsLine) {
      endLine();
      cell = cellAt(i + 1);
    } else if (char !== '\r') cell.text += char;
  }
  endLine();
  return { lines, ...(quoted && { unclosed: cell }) };
}

function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const count = (char: string) => head.split(char).length;
  return [',', ';', '\t'].reduce((best, char) => (count(char) > count(best) ? char : best));
}
