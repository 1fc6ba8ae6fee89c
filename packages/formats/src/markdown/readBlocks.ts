import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
} from 'mdast';
import type { OutlineBlock, OutlineCell, OutlineItem, OutlineTable } from '../outline/Outline';
import { groupHtml, type Group } from './groupHtml';
import { placeOf, sourceOf, type MarkdownPart } from './MarkdownPart';
import { readInline } from './readInline';
import { paragraphRuns } from './paragraphRuns';

/** Reads HTML blocks where the caller has a reader for them, else keeps them raw. */
export type ReadHtmlBlock = (html: string, group: Group) => OutlineBlock[];

/** The blocks of a parsed file, in reading order. */
export function readBlocks(part: MarkdownPart, root: Root, readHtml: ReadHtmlBlock): OutlineBlock[] {
  return blocksOf({ part, readHtml, depth: 0, quoted: false }, root.children);
}

interface Context {
  part: MarkdownPart;
  readHtml: ReadHtmlBlock;
  depth: number;
  quoted: boolean;
}

/** What is nested deeper is kept as its source. */
const MAX_DEPTH = 24;

function blocksOf(context: Context, nodes: readonly RootContent[]): OutlineBlock[] {
  return groupHtml(context.part, nodes).flatMap((group) =>
    group.kind === 'markdown' ? blockOf(context, group.first) : rawOrRead(context, group),
  );
}

function rawOrRead({ part, readHtml }: Context, group: Group): OutlineBlock[] {
  const text = sourceOf(part, group.first, group.last);
  if (group.kind === 'html') return readHtml(text, group);
  return [{ type: 'raw', kind: group.kind, text, place: placeOf(part, group.first, group.last) }];
}

function blockOf(context: Context, node: RootContent): OutlineBlock[] {
  const { part, depth } = context;
  const place = placeOf(part, node);
  const raw = (kind: string): OutlineBlock[] => [{ type: 'raw', kind, text: sourceOf(part, node), place }];
  if (depth > MAX_DEPTH) return raw('nested');
  switch (node.type) {
    case 'heading': {
      const text = readInline(part, node.children);
      return text === '' ? [] : [{ type: 'heading', depth: node.depth, text, place }];
    }
    case 'paragraph':
      return paragraphRuns(part.markdown, node).flatMap((children) => paragraphOf(context, children));
    case 'blockquote':
      return blocksOf({ ...context, depth: depth + 1, quoted: true }, node.children);
    case 'list':
      return [listOf(context, node)];
    case 'table': {
      const rows = node.children.map((row, at) => row.children.map((cell) => cellOf(part, cell, at === 0)));
      return [{ type: 'table', rows, place } satisfies OutlineTable];
    }
    case 'code':
      return raw(node.lang === 'mermaid' ? 'mermaid' : 'code');
    case 'definition':
    case 'thematicBreak':
      return [];
    default:
      return raw(node.type);
  }
}

function paragraphOf({ part, quoted }: Context, children: readonly PhrasingContent[]): OutlineBlock[] {
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) return [];
  const place = placeOf(part, first, last);
  const images = children.filter(isImage);
  const rest = children.filter((child) => !isImage(child));
  const raws = images.map((image): OutlineBlock => ({
    type: 'raw',
    kind: 'image',
    text: sourceOf(part, image),
    place: placeOf(part, image),
  }));
  const text = readInline(part, rest);
  return [...(text === '' ? [] : [{ type: 'paragraph' as const, text, place, ...(quoted && { quoted }) }]), ...raws];
}

const isImage = (node: PhrasingContent) => node.type === 'image' || node.type === 'imageReference';

function listOf(context: Context, node: List): OutlineBlock {
  const items = node.children.map((item): OutlineItem => {
    const marker = node.ordered ? /^\d+[.)]/.exec(sourceOf(context.part, item))?.[0] : undefined;
    const read = itemOf({ ...context, depth: context.depth + 1 }, item);
    return marker === undefined ? read : { ...read, marker };
  });
  const place = placeOf(context.part, node);
  return { type: 'list', ordered: node.ordered === true, items, place, ...(context.quoted && { quoted: true }) };
}

function itemOf(context: Context, node: ListItem): OutlineItem {
  const [first, ...rest] = node.children as (BlockContent | DefinitionContent)[];
  const place = placeOf(context.part, node);
  if (first?.type !== 'paragraph') return { text: '', blocks: blocksOf(context, node.children), place };
  const [head, ...aside] = paragraphOf({ ...context, quoted: false }, first.children);
  const written = head?.type === 'paragraph' ? head.text : '';
  const text = written.replace(/^\\?\[[ xX]\\?\] /, '');
  if (/^\\?\[x/i.test(written) && text !== written) context.part.dropped.push({ text: written, node: first });
  const kept = head === undefined || head.type === 'paragraph' ? aside : [head, ...aside];
  return { text, blocks: [...kept, ...blocksOf(context, rest)], place };
}

/** Tags that begin a new statement inside a cell. */
const CELL_BREAK = /^<\/?(?:br|li|ul|ol|p|div)\b/i;

function cellOf(part: MarkdownPart, node: TableCell, header: boolean): OutlineCell {
  const runs: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'html' && CELL_BREAK.test(child.value)) runs.push([]);
    else runs.at(-1)?.push(child);
  }
  const items = runs.flatMap((run): OutlineItem[] => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const place = placeOf(part, first, last);
    return splitBullets(readInline(part, run)).map((text) => ({ ...withoutMarker(text), blocks: [], place }));
  });
  return { items, header, colSpan: 1, rowSpan: 1, place: placeOf(part, node) };
}

/** `• one • two`: bullets that stand as letters in a cell. */
function splitBullets(text: string): string[] {
  const parts = /^[•▪◦‣●]/.test(text) ? text.split(/(?:^|\s+)[•▪◦‣●]\s*/) : [text];
  return parts.filter((part) => part !== '');
}

/** A line of a cell without the dash, star or number that makes it an item. */
function withoutMarker(text: string): { text: string; marker?: string } {
  const found = /^(?:\\?[-–—*+]|(\d{1,2}\\?[.)]))\s+(?=\S)/.exec(text);
  if (found === null) return { text };
  const rest = text.slice(found[0].length);
  return found[1] === undefined ? { text: rest } : { text: rest, marker: found[1].replace('\\', '') };
}
