import { append } from '../outline/append';
import type { OutlineBlock, OutlineRaw } from '../outline/Outline';
import type { Places } from '../decode/placesIn';
import { SILENT } from './blockElements';
import { isComment, isElement, type Element, type HtmlNode, type HtmlParent } from './parseHtml';
import { headingOf, isAside } from './pageParts';
import { readList } from './readList';
import { readParagraph } from './readParagraph';
import { readTable } from './readTable';
import type { StyleSheet } from './StyleSheet';
import { marksOf, type Marks } from './textRuns';

/** What is known of the HTML that is read. */
export interface HtmlContext {
  html: string;
  places: Places;
  styles: StyleSheet;
  /** How the text of the elements around is marked. */
  marks: Marks;
  blocks: ReadonlySet<HtmlNode | HtmlParent>;
  maxDepth: number;
  onDeep: (start: number, end: number) => void;
  maxColumns: number;
  onWide: (start: number, end: number) => void;
  /** The last heading, and the classes of paragraphs that are headings below it, in the order in which they came. */
  heading: { depth: number; classes: string[] };
  /** Within a cell of a table, lines that begin with a bullet are items. */
  inCell?: boolean | undefined;
}

/** Reads nodes that follow one another, block by block; text between blocks is a paragraph. */
export function readBlocks(nodes: readonly HtmlNode[], context: HtmlContext, depth = 0): OutlineBlock[] {
  const blocks: OutlineBlock[] = [];
  let inline: HtmlNode[] = [];
  const flush = () => {
    append(blocks, readParagraph(inline, context));
    inline = [];
  };
  for (const child of nodes) {
    if (context.blocks.has(child) && isElement(child)) {
      flush();
      append(blocks, readBlock(child, context, depth + 1));
    } else if (isSilent(child)) append(blocks, rawBlock(child, context));
    else if (child.nodeName !== '#documentType') inline.push(child);
  }
  flush();
  return blocks;
}

function readBlock(element: Element, around: HtmlContext, depth: number): OutlineBlock[] {
  const context = { ...around, marks: marksOf(element, around.marks, around.styles) };
  const kind = isAside(element);
  if (kind !== undefined) return rawBlock(element, context, kind);
  if (depth > context.maxDepth) return readDeep(element, context);
  const heading = headingOf(element, context);
  if (heading !== undefined) return heading;
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
    case 'dl':
      return readList(element, context, depth);
    case 'table':
      return readTable(element, context, depth);
    case 'blockquote':
      return readBlocks(element.childNodes, context, depth).map((block) =>
        block.type === 'paragraph' ? { ...block, quoted: true } : block,
      );
    case 'pre':
      return rawBlock(element, context, 'code');
    case 'details':
      return readDetails(element, context, depth);
    case 'hr':
      return [];
    default:
      return readBlocks(element.childNodes, context, depth);
  }
}

/**
 * What stands in one fold is no part of the next: headings within it count there only. Its summary stands one above them, else
 * below the last heading.
 */
function readDetails(element: Element, context: HtmlContext, depth: number): OutlineBlock[] {
  const above = highestHeading(element);
  const heading = { depth: above === undefined ? context.heading.depth : Math.max(0, above - 2), classes: [] };
  return readBlocks(element.childNodes, { ...context, heading }, depth);
}

function highestHeading(top: Element): number | undefined {
  let highest: number | undefined;
  const open: Element[] = [top];
  for (let element = open.pop(); element; element = open.pop()) {
    const own = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (own !== undefined) highest = Math.min(highest ?? 6, Number(own));
    append(open, element.childNodes.filter(isElement));
  }
  return highest;
}

const isSilent = (node: HtmlNode) => (isElement(node) ? SILENT.has(node.tagName) : isComment(node));

/** A node as it stands in the source. */
export function rawBlock(node: HtmlNode, { html, places }: HtmlContext, kind?: string): OutlineRaw[] {
  const location = node.sourceCodeLocation;
  if (!location) return [];
  const { startOffset: start, endOffset: end } = location;
  const text = html.slice(start, end);
  if (text.trim() === '') return [];
  const name = kind ?? (isComment(node) ? 'comment' : isElement(node) ? (NAMES[node.tagName] ?? 'html') : 'html');
  return [{ type: 'raw', kind: name, text, place: places.placeOf(start, end) }];
}

const NAMES: Readonly<Record<string, string>> = { head: 'head', img: 'image', script: 'script', style: 'style' };

/** Too deep to be walked: the text of all that stands below, as one paragraph. */
function readDeep(element: Element, context: HtmlContext): OutlineBlock[] {
  const location = element.sourceCodeLocation;
  context.onDeep(location?.startOffset ?? 0, location?.endOffset ?? 0);
  return readParagraph(element.childNodes, context);
}
