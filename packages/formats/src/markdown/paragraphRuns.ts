import type { Paragraph, PhrasingContent, Text } from 'mdast';

/** `Scope: one team`, `**Craft:** makes flows`: a line that begins with a term of its own. */
const TERM = /^(?:(?:\*\*|__)[^*_:]{2,40}(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)|\p{Lu}[^:.!?*_[\]()]{1,30}:)\s+\S/u;

/**
 * A paragraph in parts that are as good as paragraphs of their own: its lines, where each begins with a term; a first line in
 * bold and the rest. Any other paragraph is one run.
 */
export function paragraphRuns(markdown: string, paragraph: Paragraph): PhrasingContent[][] {
  return boldLine(markdown, paragraph) ?? termLines(markdown, paragraph);
}

/** `**Safety**` on a line of its own, with text on the lines below it. */
function boldLine(markdown: string, { children }: Paragraph): PhrasingContent[][] | undefined {
  const [bold, next, ...rest] = children;
  if (bold?.type !== 'strong' || next === undefined) return undefined;
  if (next.type === 'break') return rest.length > 0 ? [[bold], rest] : undefined;
  if (next.type !== 'text') return undefined;
  const [end, ...lines] = partsOf(markdown, next);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first?.position || !last?.position || !/^\s*[:：]?\s*$/.test(end?.value ?? '')) return undefined;
  const value = lines.map((line) => line.value).join('\n');
  return [
    [bold],
    [{ type: 'text', value, position: { start: first.position.start, end: last.position.end } }, ...rest],
  ];
}

function termLines(markdown: string, { children, position }: Paragraph): PhrasingContent[][] {
  const source = markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  const written = source.split('\n').map((line) => line.replace(/^[\s>]+/, ''));
  if (written.length < 2 || written.length > MAX_LINES || !written.every((line) => TERM.test(line))) return [children];
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type !== 'text') lines.at(-1)?.push(child);
    else
      partsOf(markdown, child).forEach((part, at) => {
        if (at > 0) lines.push([]);
        if (part.value !== '') lines.at(-1)?.push(part);
      });
  }
  return lines.length === written.length && lines.every((line) => line.length > 0) ? lines : [children];
}

/** Longer paragraphs are prose. */
const MAX_LINES = 100;

/** A text cut at its line ends, each part with its place. */
function partsOf(markdown: string, text: Text): Text[] {
  const { start, end } = text.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [text];
  const sources = markdown.slice(start.offset, end.offset).split('\n');
  const values = text.value.split('\n');
  if (sources.length !== values.length) return [text];
  let offset = start.offset;
  return values.map((value, at) => {
    const source = sources[at] ?? '';
    const from = at === 0 ? 0 : (/^[\s>]*/.exec(source)?.[0].length ?? 0);
    const begin = { line: start.line + at, column: at === 0 ? start.column : from + 1, offset: offset + from };
    const stop = { line: begin.line, column: begin.column + source.length - from, offset: offset + source.length };
    offset += source.length + 1;
    return { type: 'text', value, position: { start: begin, end: stop } };
  });
}
