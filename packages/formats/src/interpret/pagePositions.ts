import { parseText, type Inline } from '@ladderkit/core/text';
import type { OutlineBlock } from '../outline/Outline';
import type { Page, Section } from './Page';
import { numberOf } from './frontMatterValues';

/** Keys with which site generators order pages. */
const POSITION_KEYS = ['weight', 'order', 'position', 'sidebar_position', 'nav_order', 'sort', 'index'];

/**
 * Where each page stands among its fellows, by path: what its front matter says, else the order in which another page links
 * to them, else the number that begins its file name.
 */
export function pagePositions(pages: readonly Page[]): Map<string, number> {
  const said = new Map<string, number>();
  const named = new Map<string, number>();
  for (const { outline } of pages) {
    const key = POSITION_KEYS.find((each) => numberOf(outline.data[each]) !== undefined);
    const number = key === undefined ? undefined : numberOf(outline.data[key]);
    if (number !== undefined) said.set(outline.path, number);
    const prefix = /(?:^|\/)(\d{1,3})[.\s_-]+[^/]*$/.exec(outline.path)?.[1];
    if (prefix !== undefined) named.set(outline.path, Number(prefix));
  }
  if (said.size > 1) return said;
  const linked = linkOrder(pages);
  return linked.size > 1 ? linked : named;
}

/** The order in which pages are linked to, from the page that links to most of them. */
function linkOrder(pages: readonly Page[]): Map<string, number> {
  const paths = new Map(pages.map(({ outline }) => [withoutEnding(outline.path), outline.path]));
  let best = new Map<string, number>();
  for (const { outline, section } of pages) {
    const order = new Map<string, number>();
    for (const url of linksOf(section)) {
      const path = paths.get(resolve(outline.path, url));
      if (path !== undefined && path !== outline.path && !order.has(path)) order.set(path, order.size + 1);
    }
    if (order.size > best.size) best = order;
  }
  return best;
}

const withoutEnding = (path: string) =>
  path
    .replace(/\/(?:_?index|readme)\.\w+$/i, '')
    .replace(/\.(?:md|mdx|markdown|html?)$/i, '')
    .toLowerCase();

/** A relative link from a page, as a path without its ending. */
function resolve(from: string, url: string): string {
  const [path = ''] = url.split(/[?#]/);
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return withoutEnding(parts.join('/'));
}

function linksOf(section: Section): string[] {
  return [...section.blocks.flatMap(linksOfBlock), ...section.sections.flatMap(linksOf)];
}

function linksOfBlock(block: OutlineBlock): string[] {
  if (block.type === 'paragraph') return linksOfText(block.text);
  if (block.type === 'list')
    return block.items.flatMap((item) => [...linksOfText(item.text), ...item.blocks.flatMap(linksOfBlock)]);
  if (block.type === 'table')
    return block.rows.flatMap((row) => row.flatMap((cell) => cell.items.flatMap(({ text }) => linksOfText(text))));
  return [];
}

function linksOfText(text: string): string[] {
  return text.includes('](') ? parseText(text).flatMap(linksOfInline) : [];
}

function linksOfInline(node: Inline): string[] {
  if (node.type === 'link') return [node.url];
  return 'children' in node ? node.children.flatMap(linksOfInline) : [];
}
