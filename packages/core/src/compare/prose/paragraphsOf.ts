import type { Inline } from '../../text/Inline';
import { parseText } from '../../text/parseText';
import { plainText } from '../../text/plainText';

/**
 * The paragraphs and list items of a text without their marks. What says nothing itself is left out: links and addresses, which
 * lead elsewhere, and words that hold a place for others.
 */
export function paragraphsOf(markdown: string): string[] {
  return markdown.split(/\r?\n[^\S\n]*\r?\n|\r?\n(?=[^\S\n]*(?:[-*+]|\d{1,9}[.)])\s)/).flatMap((block) => {
    const text = block
      .trim()
      .replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '')
      .replace(/^tl;?dr\b:?\s*/i, '');
    return saysSomething(parseText(text)) && !PLACEHOLDER.test(text) ? [plainText(text)] : [];
  });
}

const PLACEHOLDER = /^\W*(?:to[ -]?do|tb[acd]|wip)\W*$/i;

const saysSomething = (nodes: readonly Inline[]): boolean =>
  nodes.some((node) => {
    if ('text' in node) return /[\p{L}\p{N}]/u.test(node.text.replace(/https?:\/\/\S+/g, ''));
    return 'children' in node && node.type !== 'link' && saysSomething(node.children);
  });
