import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { append } from '../outline/append';

export type Element = Tree.Element;
export type HtmlNode = Tree.ChildNode;
export type HtmlParent = Tree.ParentNode;

/**
 * Parses a page or a piece of HTML by the rules of the HTML Standard, with the offsets of all nodes. Nothing comes of markup
 * that makes more than `maxElements` elements: formatting that is never closed can make very many out of little.
 */
export function parseHtml(html: string, maxElements: number): HtmlParent | undefined {
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...created) => {
      elements++;
      if (elements > maxElements) throw new TooManyElements();
      return defaultTreeAdapter.createElement(...created);
    },
  };
  const options = { sourceCodeLocationInfo: true, treeAdapter };
  try {
    return /<(?:!doctype|html|head|body)\b/i.test(html.slice(0, 10_000))
      ? parse(html, options)
      : parseFragment(html, options);
  } catch (error) {
    if (error instanceof TooManyElements) return undefined;
    throw error;
  }
}

class TooManyElements extends Error {}

export const isElement = (node: HtmlNode | HtmlParent): node is Element => 'tagName' in node;

export const isText = (node: HtmlNode): node is Tree.TextNode => node.nodeName === '#text';

export const isComment = (node: HtmlNode): node is Tree.CommentNode => node.nodeName === '#comment';

/** The value of an attribute; empty where it is absent. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}

/** The text of all style elements. */
export function styleSheetOf(root: HtmlParent): string {
  const texts: string[] = [];
  const open: HtmlParent[] = [root];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'style')
        append(
          texts,
          child.childNodes.filter(isText).map(({ value }) => value),
        );
      else open.push(child);
    }
  }
  return texts.join('\n');
}
