import type { CST } from 'yaml';
import { append } from '../outline/append';
import type { Cut } from '../json/cutDeep';

/** Puts an empty text in the place of each collection that lies deeper than allowed. Gives where those stood. */
export function cutDeepTokens(tokens: readonly CST.Token[], maxDepth: number): Cut[] {
  const cuts: Cut[] = [];
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  const visit = (token: CST.Token | null | undefined, depth: number): CST.Token | null | undefined => {
    if (!token || depth < maxDepth || !('items' in token)) {
      if (token) open.push({ token, depth });
      return token;
    }
    cuts.push({ start: token.offset, end: endOf(token) });
    return { type: 'double-quoted-scalar', offset: token.offset, indent: token.indent, source: '""' };
  };
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (token.type === 'document' && token.value) open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const item of token.items) {
      const [key, value] = [visit(item.key, depth + 1), visit(item.value, depth + 1)];
      Object.assign(item, key === item.key ? {} : { key }, value === item.value ? {} : { value });
    }
  }
  return cuts.sort((a, b) => a.start - b.start);
}

/** Where a token ends: behind the last of the tokens in it. */
function endOf(top: CST.Token): number {
  let end = top.offset;
  const open: (CST.Token | CST.SourceToken)[] = [top];
  for (let token = open.pop(); token; token = open.pop()) {
    if ('source' in token) end = Math.max(end, token.offset + token.source.length);
    if ('end' in token && Array.isArray(token.end)) append<CST.Token | CST.SourceToken>(open, token.end);
    if (!('items' in token)) continue;
    for (const { start, key, sep, value } of token.items)
      append(
        open,
        [...start, key, ...(sep ?? []), value].filter((each) => each !== null && each !== undefined),
      );
  }
  return end;
}
