import type { OutlineBlock, OutlineCell } from '../outline/Outline';
import { cellItems } from './cellItems';
import { attribute, isElement, type Element } from './parseHtml';
import { readBlocks, type HtmlContext } from './readBlocks';
import { marksOf } from './textRuns';
import { withoutFrame } from './withoutFrame';

/** Reads a table. Comments and the like between its rows come before it. */
export function readTable(element: Element, context: HtmlContext, depth: number): OutlineBlock[] {
  const rows: OutlineCell[][] = [];
  const others: OutlineBlock[] = [];
  const captions: string[] = [];
  const read = (parent: Element, header: boolean) => {
    for (const child of parent.childNodes) {
      const tag = isElement(child) ? child.tagName : '';
      if (isElement(child) && tag === 'tr') rows.push(readRow(child, header, context, depth));
      else if (isElement(child) && /^t(?:head|body|foot)$/.test(tag)) read(child, tag === 'thead');
      else {
        const blocks = readBlocks(
          isElement(child) && tag === 'caption' ? child.childNodes : [child],
          context,
          depth + 1,
        );
        for (const block of blocks) {
          if (tag === 'caption' && (block.type === 'paragraph' || block.type === 'heading')) captions.push(block.text);
          else others.push(block);
        }
      }
    }
  };
  read(element, false);
  const { startOffset: start = 0, endOffset: end = start } = element.sourceCodeLocation ?? {};
  const place = context.places.placeOf(start, end);
  const title = captions.join(' ');
  const { rows: own, frame } = withoutFrame(rows);
  if (frame.length > 0) others.push({ type: 'raw', kind: 'sheet-frame', text: frame.join(' '), place });
  return [...others, { type: 'table', rows: boundSpans(own), place, ...(title === '' ? {} : { title }) }];
}

function readRow(row: Element, header: boolean, context: HtmlContext, depth: number): OutlineCell[] {
  return row.childNodes.filter(isElement).map((cell): OutlineCell => {
    const inCell = { ...context, inCell: true, marks: marksOf(cell, context.marks, context.styles) };
    const items = cellItems(readBlocks(cell.childNodes, inCell, depth + 1));
    const { startOffset: start = 0, endOffset: end = start } = cell.sourceCodeLocation ?? {};
    return {
      items,
      header: header || cell.tagName === 'th' || (items.length > 0 && items.every(({ text }) => isStrong(text))),
      colSpan: spanOf(cell, 'colspan', MAX_SPAN),
      rowSpan: spanOf(cell, 'rowspan', MAX_SPAN),
      place: items[0]?.place ?? context.places.placeOf(start, end),
    };
  });
}

/** A heading may be no more than a cell in bold letters. */
const isStrong = (text: string) => /^\*\*(?:[^*]|\\\*)+\*\*$/.test(text);

/** The HTML Standard allows far more; no ladder has tables so wide, and what is laid out has to be walked. */
const MAX_SPAN = 200;

/** A span as the HTML Standard reads it: at least one, within a limit. */
function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** No cell reaches below the last row. */
function boundSpans(rows: readonly OutlineCell[][]): OutlineCell[][] {
  return rows.map((row, at) => row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows.length - at) })));
}
