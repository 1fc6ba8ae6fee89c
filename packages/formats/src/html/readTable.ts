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
  const { rows: bounded, isBounded } = boundSpans(own, context.maxColumns);
  if (isBounded) context.onWide(start, end);
  return [...others, { type: 'table', rows: bounded, place, ...(title === '' ? {} : { title }) }];
}

function readRow(row: Element, header: boolean, context: HtmlContext, depth: number): OutlineCell[] {
  return row.childNodes.filter(isElement).map((cell): OutlineCell => {
    const inCell = { ...context, inCell: true, marks: marksOf(cell, context.marks, context.styles) };
    const items = cellItems(readBlocks(cell.childNodes, inCell, depth + 1));
    const { startOffset: start = 0, endOffset: end = start } = cell.sourceCodeLocation ?? {};
    return {
      items,
      header: header || cell.tagName === 'th' || (items.length > 0 && items.every(({ text }) => isStrong(text))),
      colSpan: spanOf(cell, 'colspan'),
      rowSpan: spanOf(cell, 'rowspan'),
      place: items[0]?.place ?? context.places.placeOf(start, end),
    };
  });
}

/** A heading may be no more than a cell in bold letters. */
const isStrong = (text: string) => /^\*\*(?:[^*]|\\\*)+\*\*$/.test(text);

/** A span as the HTML Standard reads it: at least one. */
function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span >= 1 ? span : 1;
}

/**
 * No cell reaches below the last row, nor makes a row wider than allowed; and all cells together reach over no more than
 * `MAX_REACHED` places, because what is laid out has to be walked.
 */
function boundSpans(rows: readonly OutlineCell[][], maxColumns: number): { rows: OutlineCell[][]; isBounded: boolean } {
  let reached = 0;
  let isBounded = false;
  const bounded = rows.map((row, at) => {
    let width = 0;
    return row.map((cell) => {
      const rowSpan = Math.min(cell.rowSpan, rows.length - at);
      const colSpan = Math.max(1, Math.min(cell.colSpan, maxColumns - width));
      const fits = reached + colSpan * rowSpan - 1 <= MAX_REACHED;
      if (!fits || colSpan < cell.colSpan) isBounded = true;
      width += fits ? colSpan : 1;
      reached += fits ? colSpan * rowSpan - 1 : 0;
      return fits ? { ...cell, rowSpan, colSpan } : { ...cell, rowSpan: 1, colSpan: 1 };
    });
  });
  return { rows: bounded, isBounded };
}

const MAX_REACHED = 20_000;
