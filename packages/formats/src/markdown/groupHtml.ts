import type { RootContent } from 'mdast';
import { sourceOf, type MarkdownPart } from './MarkdownPart';

/** A node, or a run of nodes that is one piece of markup: a table whose rows blank lines part, an admonition. */
export interface Group {
  kind: 'markdown' | 'html' | 'admonition' | 'shortcode' | 'mdx';
  first: RootContent;
  last: RootContent;
}

/**
 * Gathers what the parser took apart: CommonMark ends an HTML block at a blank line, and knows no admonitions. A container
 * tag runs to the node that closes it, or stays alone where none does.
 */
export function groupHtml(part: MarkdownPart, nodes: readonly RootContent[]): Group[] {
  const groups: Group[] = [];
  const unclosed = new Set<string>();
  for (let at = 0; at < nodes.length; at++) {
    const first = nodes[at];
    if (first === undefined) break;
    const [kind, end] = extent(part, nodes, at, unclosed);
    groups.push({ kind, first, last: nodes[end] ?? first });
    at = end;
  }
  return groups;
}

const CONTAINERS = ['table', 'ul', 'ol', 'dl', 'style', 'script', 'picture', 'svg', 'nav', 'iframe'];

/** `unclosed` gathers the tags that nothing closes, so that each is looked for once. */
function extent(
  part: MarkdownPart,
  nodes: readonly RootContent[],
  at: number,
  unclosed: Set<string>,
): [Group['kind'], number] {
  const node = nodes[at];
  if (node === undefined) return ['markdown', at];
  if (node.type === 'html') {
    const tag = /^\s*<([a-z]+)/i.exec(node.value)?.[1]?.toLowerCase() ?? '';
    if (/^\s*<[A-Z]|^\s*<>/.test(node.value)) return ['mdx', at];
    if (!CONTAINERS.includes(tag) || unclosed.has(tag)) return ['html', at];
    let open = balance(node.value, tag);
    for (let end = at; end < nodes.length; end++) {
      if (end > at) open += balance(sourceOf(part, nodes[end] ?? node), tag);
      if (open <= 0) return ['html', end];
    }
    unclosed.add(tag);
    return ['html', at];
  }
  if (node.type !== 'paragraph') return ['markdown', at];
  const source = sourceOf(part, node);
  if (/^(?:import\s.+\sfrom\s+['"]|import\s+['"]|export\s+(?:const|default|function|let)\b)/.test(source))
    return ['mdx', at];
  if (/^\{\{[<%].*[>%]\}\}$/s.test(source.trim())) return ['shortcode', at];
  if (/^:{3,}\s*\S/.test(source)) {
    if (unclosed.has(':::')) return ['admonition', at];
    const close = nodes.findIndex((each, i) => i >= at && /^:{3,}[ \t]*$/m.test(sourceOf(part, each)));
    if (close < 0) unclosed.add(':::');
    return ['admonition', close < 0 ? at : close];
  }
  return ['markdown', at];
}

function balance(source: string, tag: string): number {
  const opened = source.match(new RegExp(`<${tag}\\b`, 'gi'))?.length ?? 0;
  return opened - (source.match(new RegExp(`</${tag}\\s*>`, 'gi'))?.length ?? 0);
}
