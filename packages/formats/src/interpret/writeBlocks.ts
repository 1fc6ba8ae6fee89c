import type { OutlineBlock, OutlineItem } from '../outline/Outline';

/** Writes blocks as the Markdown of summaries and notes. Raw blocks are left out: they are kept as unmapped. */
export function writeBlocks(blocks: readonly OutlineBlock[]): string {
  return blocks
    .map((block) => writeBlock(block, 0))
    .filter((text) => text !== '')
    .join('\n\n');
}

const MAX_DEPTH = 24;

function writeBlock(block: OutlineBlock, depth: number): string {
  switch (block.type) {
    case 'heading':
      return `**${block.text}**`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items
        .map((item, at) => writeItem(item, block.ordered ? `${item.marker ?? `${at + 1}.`} ` : '- ', depth))
        .join('\n');
    case 'table':
      return [
        ...(block.title === undefined ? [] : [`**${block.title}**`]),
        ...block.rows.map((row) =>
          row.map((cell) => cell.items.map((item) => writeItem(item, '', depth)).join(' / ')).join(' | '),
        ),
      ].join('\n\n');
    case 'raw':
      return '';
  }
}

function writeItem(item: OutlineItem, marker: string, depth: number): string {
  const inner =
    depth > MAX_DEPTH ? [] : item.blocks.map((block) => writeBlock(block, depth + 1)).filter((text) => text !== '');
  const lines = [item.text, ...inner].join('\n').split('\n');
  return lines
    .map((line, at) => (at === 0 ? marker + line : line === '' ? '' : ' '.repeat(marker.length) + line))
    .join('\n');
}

/** The raw blocks anywhere in these, for the list of what has no room in the model. */
export function rawBlocks(blocks: readonly OutlineBlock[]): Extract<OutlineBlock, { type: 'raw' }>[] {
  return blocks.flatMap((block) => {
    if (block.type === 'raw') return [block];
    if (block.type === 'list') return block.items.flatMap((item) => rawBlocks(item.blocks));
    if (block.type === 'table')
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.items.flatMap((item) => rawBlocks(item.blocks))));
    return [];
  });
}
