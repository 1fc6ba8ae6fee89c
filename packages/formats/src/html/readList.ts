import { append } from '../outline/append';
import type { OutlineBlock, OutlineItem } from '../outline/Outline';
import { isElement, type Element } from './parseHtml';
import { readBlocks, type HtmlContext } from './readBlocks';

/** Reads a list. What stands in it outside an item, a nested list above all, belongs to the item before. */
export function readList(element: Element, context: HtmlContext, depth: number): OutlineBlock[] {
  const items: OutlineItem[] = [];
  const before: OutlineBlock[] = [];
  for (const child of element.childNodes) {
    const tag = isElement(child) ? child.tagName : '';
    const last = items.at(-1);
    if (isElement(child) && (tag === 'li' || tag === 'dt'))
      append(items, itemsOf(readBlocks(child.childNodes, context, depth)));
    else if (isElement(child) && tag === 'dd')
      addDefinition(last?.blocks ?? before, readBlocks(child.childNodes, context, depth));
    else append(last?.blocks ?? before, readBlocks([child], context, depth));
  }
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return before;
  const place = { ...first.place, ...(last.place.end && { end: last.place.end }) };
  return [...before, { type: 'list', ordered: element.tagName === 'ol', items, place }];
}

/** The definitions of a term are the items of a list below it. */
function addDefinition(blocks: OutlineBlock[], definition: readonly OutlineBlock[]): void {
  const items = itemsOf(definition);
  const [first] = items;
  const last = blocks.at(-1);
  if (last?.type === 'list') append(last.items, items);
  else if (first) blocks.push({ type: 'list', ordered: false, items, place: first.place });
}

/** An item of its first paragraph and what follows it; an item that holds nothing but a list gives up its own items. */
function itemsOf(blocks: readonly OutlineBlock[]): OutlineItem[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (first.type === 'paragraph') return [{ text: first.text, blocks: rest, place: first.place }];
  if (first.type === 'heading') return [{ text: `**${first.text}**`, blocks: rest, place: first.place }];
  if (first.type === 'list' && rest.length === 0) return first.items;
  return [{ text: '', blocks: [...blocks], place: first.place }];
}
