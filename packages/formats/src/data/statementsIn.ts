import { append } from '../outline/append';

/** A statement written in a text, and those listed below it. */
export interface WrittenStatement {
  text: string;
  nested: string[];
  /** The numbers of the list that were taken off. */
  numbers: string[];
}

/**
 * The statements of a text: the items of the list it is written as, else its paragraphs. A line that ends in a colon holds the
 * list below it. White space is folded.
 */
export function statementsIn(text: string): WrittenStatement[] {
  const statements: WrittenStatement[] = [];
  const listed = text.split(/\r\n?|\n/).filter((line) => MARKER.test(line)).length > 0 && /\n/.test(text.trim());
  let open = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const words = line
      .replace(listed ? MARKER : '', '')
      .replace(/\s+/g, ' ')
      .trim();
    const last = statements.at(-1);
    if (words === '') open = false;
    else if (listed && MARKER.test(line)) {
      const numbers = MARKER.exec(line)?.[0].match(/\d+/g) ?? [];
      if (last && (last.nested.length > 0 || last.text.endsWith(':'))) {
        last.nested.push(words);
        append(last.numbers, numbers);
      } else statements.push({ text: words, nested: [], numbers });
      open = true;
    } else if (open && last) {
      if (last.nested.length > 0) last.nested.push(`${last.nested.pop() ?? ''} ${words}`);
      else last.text += ` ${words}`;
    } else {
      statements.push({ text: words, nested: [], numbers: [] });
      open = true;
    }
  }
  return statements;
}

const MARKER = /^\s*(?:[-*•·–+]|\(?\d{1,2}[.)])\s+(?=\S)/;
