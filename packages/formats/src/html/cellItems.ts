import { append } from '../outline/append';
import type { OutlineBlock, OutlineItem } from '../outline/Outline';
import { withoutBullet } from './writeLines';

/** The texts of a cell one by one: its lines, paragraphs and list items. A line that ends in a colon holds the list below it. */
export function cellItems(blocks: readonly OutlineBlock[]): OutlineItem[] {
  const items: OutlineItem[] = [];
  for (const block of blocks) {
    const last = items.at(-1);
    if (block.type === 'paragraph') items.push({ text: withoutBullet(block.text), blocks: [], place: block.place });
    else if (block.type === 'heading') items.push({ text: `**${block.text}**`, blocks: [], place: block.place });
    else if (block.type === 'list' && !last?.text.endsWith(':')) append(items, block.items);
    else if (last) last.blocks.push(block);
    else items.push({ text: '', blocks: [block], place: block.place });
  }
  return items;
}
