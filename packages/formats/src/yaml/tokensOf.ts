import { type CST, Lexer, Parser } from 'yaml';

/** The concrete syntax of a text, before anything is made of it. */
export interface Tokens {
  tokens: CST.Token[];
  comments: { start: number; end: number }[];
  /** How deep collections are nested. */
  depth: number;
}

/** The lexer's marks: of a document, of an error in a flow collection, of a scalar that follows. They are not in the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f']);

/** Cuts YAML into tokens, and tells its depth before the composer, which recurs, sees it. */
export function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const comments: Tokens['comments'] = [];
  let offset = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (!MARKS.has(lexeme)) {
      if (lexeme.startsWith('#') && before !== '\u001f') comments.push({ start: offset, end: offset + lexeme.length });
      offset += lexeme.length;
    }
    before = lexeme;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, comments, depth: depthOf(tokens) };
}

function depthOf(tokens: readonly CST.Token[]): number {
  let deepest = 0;
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > deepest) deepest = depth;
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return deepest;
}
