import { isSafeUrl } from '@ladderkit/core/text';
import { BLOCKS, SILENT } from './blockElements';
import { emphasisOf, type StyleSheet } from './StyleSheet';
import { attribute, isElement, isText, type Element, type HtmlNode } from './parseHtml';

/** How a run of text is marked. */
export interface Marks {
  strong: boolean;
  emphasis: boolean;
  code: boolean;
  url: string | undefined;
}

/** A run of text with the same marks, and where it stands in the source; or a line break. */
export interface TextRun extends Marks {
  text: string;
  start: number;
  end: number;
  break?: boolean | undefined;
}

/** No marks. */
export const PLAIN: Marks = { strong: false, emphasis: false, code: false, url: undefined };

export const sameMarks = (a: Marks, b: Marks) =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.url === b.url;

/** The runs of text that inline nodes hold. `onOther` is told of what is no text: images, comments, scripts. */
export function textRuns(
  nodes: readonly HtmlNode[],
  { marks: outer, styles }: { marks: Marks; styles: StyleSheet },
  onOther: (node: HtmlNode) => void,
): TextRun[] {
  const runs: TextRun[] = [];
  const open: { node: HtmlNode; marks: Marks }[] = [...nodes].reverse().map((node) => ({ node, marks: outer }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, marks } = next;
    const start = node.sourceCodeLocation?.startOffset ?? runs.at(-1)?.end ?? 0;
    const end = node.sourceCodeLocation?.endOffset ?? start;
    if (isText(node)) runs.push({ ...marks, text: node.value, start, end });
    else if (!isElement(node) || SILENT.has(node.tagName) || node.tagName === 'img') onOther(node);
    else if (node.tagName === 'br') runs.push({ ...marks, text: '\n', start, end, break: true });
    else {
      const inner = marksOf(node, marks, styles);
      if (BLOCKS.has(node.tagName)) runs.push({ ...marks, text: '\n', start, end: start, break: true });
      for (const child of node.childNodes.toReversed()) open.push({ node: child, marks: inner });
    }
  }
  return runs;
}

/** The marks of what stands in an element, given those around it. */
export function marksOf(element: Element, marks: Marks, styles: StyleSheet): Marks {
  const { strong, emphasis } = emphasisOf(element, styles);
  const tag = element.tagName;
  const url = tag === 'a' ? attribute(element, 'href').trim() : '';
  return {
    strong: strong ?? (marks.strong || tag === 'strong' || tag === 'b'),
    emphasis: emphasis ?? (marks.emphasis || tag === 'em' || tag === 'i'),
    code: marks.code || tag === 'code' || tag === 'kbd' || tag === 'tt' || tag === 'samp',
    url: url !== '' && !url.startsWith('#') && isSafeUrl(url) ? url : marks.url,
  };
}
