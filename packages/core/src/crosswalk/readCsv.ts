/**
 * The lines of a CSV text (RFC 4180), their fields unquoted. The separator is that of `,`, `;` and tab which stands most often
 * in the first line; a byte order mark and empty lines are skipped, an unclosed quote ends with the text. Linear.
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const lines: string[][] = [];
  let line: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    line.push(field);
    field = '';
  };
  const endLine = () => {
    endField();
    if (line.some((each) => each !== '')) lines.push(line);
    line = [];
  };
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (quoted) {
      if (char !== '"') field += char;
      else if (source[i + 1] === '"') {
        field += char;
        i++;
      } else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === separator) endField();
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && source[i + 1] === '\n') i++;
      endLine();
    } else field += char;
  }
  endLine();
  return lines;
}

function separatorOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const count = (char: string) => head.split(char).length;
  return [',', ';', '\t'].reduce((best, char) => (count(char) > count(best) ? char : best));
}
