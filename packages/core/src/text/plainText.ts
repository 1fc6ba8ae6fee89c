import type { Inline } from './Inline';
import { parseText } from './parseText';

/** The words of a statement without their marks, white space folded to single spaces. */
export function plainText(markdown: string): string {
  // most statements have no mark and single spaces, and need neither parser nor folding
  const text = /[\\*_`[\]]/.test(markdown) ? textOf(parseText(markdown)) : markdown;
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

function textOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => ('text' in node ? node.text : node.type === 'break' ? '\n' : textOf(node.children)))
    .join('');
}
