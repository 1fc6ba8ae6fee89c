import type { Block } from './Inline';
import { parseText } from './parseText';

/** Parses the Markdown of summaries and notes: paragraphs and lists of the inline subset. Everything else is literal text. */
export function parseBlocks(markdown: string): Block[] {
  return blocksOf(markdown.replace(/\r\n?/g, '\n').split('\n'), 0);
}

const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])\s+(?=\S)/;
const MAX_DEPTH = 24;

function blocksOf(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const marker = depth < MAX_DEPTH ? ITEM.exec(lines[at] ?? '') : null;
    if ((lines[at] ?? '').trim() === '') at++;
    else if (marker) {
      const ordered = /\d/.test(marker[2] ?? '');
      const items: Block[][] = [];
      while (at < lines.length && isItem(lines[at], ordered)) {
        const end = endOfItem(lines, at);
        items.push(blocksOf(unindent(lines.slice(at, end)), depth + 1));
        at = end;
        while (lines[at]?.trim() === '' && isItem(lines[at + 1], ordered)) at++;
      }
      blocks.push({ type: 'list', ordered, items });
    } else {
      const end = lines.findIndex((line, i) => i > at && (line.trim() === '' || ITEM.test(line)));
      const paragraph = lines.slice(at, end < 0 ? lines.length : end).map((line) => line.trimStart());
      blocks.push({ type: 'paragraph', children: parseText(paragraph.join('\n').trimEnd()) });
      at = end < 0 ? lines.length : end;
    }
  }
  return blocks;
}

function isItem(line: string | undefined, ordered: boolean): boolean {
  const marker = ITEM.exec(line ?? '');
  return marker !== null && /\d/.test(marker[2] ?? '') === ordered;
}

/** An item goes on while its lines are blank or indented beyond its marker's own indentation. */
function endOfItem(lines: readonly string[], start: number): number {
  const indent = /^\s*/.exec(lines[start] ?? '')?.[0].length ?? 0;
  let end = start + 1;
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.trim() === '') continue;
    const deeper = line.length - line.trimStart().length > indent;
    const lazy = i === end && end > start && lines[i - 1]?.trim() !== '' && !ITEM.test(line);
    if (!deeper && !lazy) break;
    end = i + 1;
  }
  return end;
}

function unindent(lines: readonly string[]): string[] {
  const width = ITEM.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line, i) => (i === 0 ? line.slice(width) : line.replace(new RegExp(`^\\s{0,${width}}`), '')));
}
