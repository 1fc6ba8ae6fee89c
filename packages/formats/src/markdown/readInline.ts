import { escapeText, isSafeUrl } from '@ladderkit/core/text';
import type { PhrasingContent } from 'mdast';
import type { MarkdownPart } from './MarkdownPart';
import { sourceOf } from './MarkdownPart';

/**
 * Writes parsed inlines as the inline Markdown of the model. A run that uses nothing beyond that subset is taken from the
 * source as it stands; references become links, line breaks of the source become spaces, tags go and their words stay.
 */
export function readInline(part: MarkdownPart, nodes: readonly PhrasingContent[]): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return '';
  const source = sourceOf(part, first, last);
  if (!/[\\&<\n\u0000\ufffd]|!\[|\]\[/.test(source) && nodes.every(isPlain)) return source.trim();
  if (TAG_IN_WORD.test(source)) part.dropped.push({ text: source, node: first });
  return nodes
    .map((node) => write(part, node, 0))
    .join('')
    .replace(/(?:\\\n|\s)+$/, '')
    .trimStart();
}

/** `<abbr title="Manager">M</abbr>3`: what a tag parted becomes one word. */
const TAG_IN_WORD = /[\p{L}\p{N}]<\/?(?!br\b)[a-z][^<>]*>[\p{L}\p{N}]/iu;

/** Deeper marks are dropped; their words stay. */
const MAX_DEPTH = 24;

function isPlain(node: PhrasingContent): boolean {
  return (
    node.type === 'text' ||
    node.type === 'inlineCode' ||
    (node.type === 'emphasis' && node.children.every(isPlain)) ||
    (node.type === 'strong' && node.children.every(isPlain)) ||
    (node.type === 'link' && isOwnLink(node) && node.children.every(isPlain))
  );
}

const isOwnLink = (node: { url: string; title?: string | null | undefined }) =>
  !node.title && isSafeUrl(node.url) && !/[\s()<>]/.test(node.url);

function write(part: MarkdownPart, node: PhrasingContent, depth: number): string {
  const children = () =>
    'children' in node && depth < MAX_DEPTH
      ? (node.children as PhrasingContent[]).map((child) => write(part, child, depth + 1)).join('')
      : escapeText(wordsOf(part, node));
  switch (node.type) {
    case 'text':
      return escapeText(node.value.replace(/\s*\n\s*/g, ' '));
    case 'emphasis':
    case 'strong': {
      const mark = sourceOf(part, node).slice(0, node.type === 'strong' ? 2 : 1);
      return `${mark}${children()}${mark}`;
    }
    case 'inlineCode':
      return codeSpan(node.value);
    case 'break':
      return '\\\n';
    case 'link':
      return linkTo(node.url, children());
    case 'linkReference': {
      const url = part.definitions.get(node.identifier)?.url;
      return url === undefined ? children() : linkTo(url, children());
    }
    case 'image':
    case 'imageReference':
      return escapeText(node.alt ?? '');
    case 'html':
      return /^<br\b/i.test(node.value) ? '\\\n' : '';
    default:
      return children();
  }
}

function linkTo(url: string, text: string): string {
  if (!isSafeUrl(url)) return text;
  const plain = /^[^\s()<>]*$/.test(url);
  return `[${text}](${plain ? url : `<${url.replace(/[<>\n]/g, encodeURIComponent)}>`})`;
}

function codeSpan(value: string): string {
  const longest = Math.max(0, ...(value.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(value) ? ' ' : '';
  return `${fence}${pad}${value.replace(/\n/g, ' ')}${pad}${fence}`;
}

function wordsOf(part: MarkdownPart, node: PhrasingContent): string {
  return 'value' in node ? node.value : sourceOf(part, node).replace(/\s+/g, ' ');
}
