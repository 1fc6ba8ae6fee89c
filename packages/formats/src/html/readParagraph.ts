import type { OutlineBlock, OutlineItem } from '../outline/Outline';
import type { HtmlNode } from './parseHtml';
import { rawBlock, type HtmlContext } from './readBlocks';
import { textRuns } from './textRuns';
import { breakAtBullets, withoutBullet, writeLines, type Line } from './writeLines';

/**
 * Reads inline nodes as a paragraph. Lines that begin with bullets are a list; a first line that is bold throughout is a
 * paragraph of its own, because that is how pages write the names of sections.
 */
export function readParagraph(nodes: readonly HtmlNode[], context: HtmlContext): OutlineBlock[] {
  const others: OutlineBlock[] = [];
  const runs = textRuns(nodes, context, (node) => others.push(...rawBlock(node, context)));
  const lines = writeLines(breakAtBullets(runs, context.inCell ? 1 : 2));
  return [...(context.inCell ? lines.map((line) => paragraph([line], context)) : blocksOf(lines, context)), ...others];
}

function blocksOf(lines: readonly Line[], context: HtmlContext): OutlineBlock[] {
  const blocks: OutlineBlock[] = [];
  const bullets = lines.filter(isBullet).length >= 2;
  let rest: Line[] = [];
  const flush = () => {
    if (rest.length > 0) blocks.push(paragraph(rest, context));
    rest = [];
  };
  for (const [at, line] of lines.entries()) {
    if (bullets && isBullet(line)) {
      flush();
      const last = blocks.at(-1);
      const item = itemOf(line, context);
      if (last?.type === 'list') last.items.push(item);
      else blocks.push({ type: 'list', ordered: false, items: [item], place: item.place });
    } else {
      rest.push(line);
      if (at === 0 && line.strong && lines.length > 1) flush();
    }
  }
  flush();
  return blocks;
}

const isBullet = ({ text }: Line) => withoutBullet(text) !== text;

function paragraph(lines: readonly Line[], { places }: HtmlContext): OutlineBlock {
  const place = places.placeOf(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
  return { type: 'paragraph', text: lines.map(({ text }) => text).join('\\\n'), place };
}

function itemOf({ text, start, end }: Line, { places }: HtmlContext): OutlineItem {
  return { text: withoutBullet(text), blocks: [], place: places.placeOf(start, end) };
}
