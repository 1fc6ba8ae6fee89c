import type { Message, Place, Unmapped } from '@ladderkit/core';
import { placesIn, type TextOrigin } from '../decode/placesIn';
import type { TextLimits } from '../decode/tellUpTo';
import type { HtmlRead } from '../outline/Readers';
import { blockNodes } from './blockElements';
import { parseHtml, styleSheetOf } from './parseHtml';
import { readBlocks } from './readBlocks';
import { readStyles } from './StyleSheet';
import { PLAIN } from './textRuns';

/** How far HTML is read. */
export interface HtmlLimits extends Pick<TextLimits, 'maxDamages'> {
  /** HTML that makes more elements is not read, with a message. @default 100_000 */
  maxElements?: number | undefined;
  /** Below this depth the text is read, its markup is not, with a message. @default 200 */
  maxDepth?: number | undefined;
  /** Cells that reach over more columns than this are narrower, with a message. @default 200 */
  maxColumns?: number | undefined;
}

/**
 * Reads HTML, a whole page or a piece of one, as blocks: headings, paragraphs, lists and tables, by the rules by which a
 * browser reads it. Navigation, scripts and style sheets are raw blocks.
 */
export function readHtml(
  html: string,
  origin: TextOrigin | Place,
  { maxElements = 100_000, maxDepth = 200, maxColumns = 200 }: HtmlLimits = {},
): HtmlRead {
  const places = placesIn(html, origin);
  const messages: Message[] = [];
  const limit = (text: string, start: number, end: number) =>
    messages.push({ code: 'limit-reached', severity: 'warning', text, place: places.placeOf(start, end) });
  const root = parseHtml(html, maxElements);
  if (root === undefined) {
    limit(`This HTML makes more than ${maxElements} elements and was not read.`, 0, html.length);
    const unmapped: Unmapped[] = [{ kind: 'html', text: html, place: places.placeOf(0, html.length) }];
    return { blocks: [], messages, unmapped };
  }
  const blocks = readBlocks(root.childNodes, {
    html,
    places,
    styles: readStyles(styleSheetOf(root)),
    marks: PLAIN,
    blocks: blockNodes(root),
    maxDepth,
    onDeep: (start, end) => limit(`This lies deeper than ${maxDepth} elements; its text was read.`, start, end),
    maxColumns,
    onWide: (start, end) =>
      limit('Cells of this table reach too far; some were read narrower than they are.', start, end),
    heading: { depth: 0, classes: [] },
  });
  return { blocks, messages, unmapped: [] };
}
