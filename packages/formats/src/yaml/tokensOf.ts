import { type CST, Lexer, Parser } from 'yaml';
import type { Cut } from '../json/cutDeep';
import { cutDeepTokens } from './cutDeepTokens';

/** The concrete syntax of a text, before anything is made of it. */
export interface Tokens {
  tokens: CST.Token[];
  comments: Cut[];
  /** What was cut because it is nested too deep; an empty text stands in its place. */
  cuts: Cut[];
  /** There are more scalars than values are allowed; the tokens end where that was seen. */
  isTooLong: boolean;
}

/** The lexer's marks: of a document, of an error in a flow collection, of a scalar that follows. They are not in the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

const SCALAR = '\u001f';

/** Cuts YAML into tokens; what is nested too deep is taken out before the composer, which recurs, sees it. */
export function tokensOf(text: string, { maxDepth, maxValues }: { maxDepth: number; maxValues: number }): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Cut[] = [];
  let offset = 0;
  let before = '';
  let scalars = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === SCALAR || lexeme.startsWith('"') || lexeme.startsWith("'")) scalars++;
    // a scalar may be a key
    if (scalars > 2 * maxValues) break;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (!MARKS.has(lexeme)) {
      if (lexeme.startsWith('#') && before !== SCALAR) comments.push({ start: offset, end: offset + lexeme.length });
      offset += lexeme.length;
    }
    before = lexeme;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments, cuts: cutDeepTokens(tokens, maxDepth), isTooLong: scalars > 2 * maxValues };
}
