import { isElement, type Element, type HtmlNode, type HtmlParent } from './parseHtml';

/** Elements that begin a block of their own. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Script, style and the like: never text. */
export const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'iframe',
  'object',
  'svg',
  'canvas',
  'math',
]);

/** The nodes that are blocks or hold one: what is no such node is part of a line of text. */
export function blockNodes(root: HtmlParent): ReadonlySet<HtmlNode | HtmlParent> {
  const found = new Set<HtmlNode | HtmlParent>();
  const open: HtmlParent[] = [root];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      if (BLOCKS.has(child.tagName)) markUp(child, found);
      if (!SILENT.has(child.tagName)) open.push(child);
    }
  }
  return found;
}

function markUp(node: Element, found: Set<HtmlNode | HtmlParent>): void {
  let each: HtmlNode | HtmlParent | null = node;
  while (each && !found.has(each)) {
    found.add(each);
    each = 'parentNode' in each ? each.parentNode : null;
  }
}
