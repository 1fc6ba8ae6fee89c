import type { Inline } from './Inline';

/** An inline that is done, or a run of `*` or `_` that may still open or close emphasis. */
export type Piece = Inline | Delimiters;

export interface Delimiters {
  type: 'delimiters';
  text: string;
  opens: boolean;
  closes: boolean;
}

/** A run that opened, and what is left of it. */
interface Open {
  run: Delimiters;
  count: number;
  /** What has been gathered since. */
  children: Inline[];
}

/** Deeper nesting stays literal, so that whoever walks the tree by recursion is safe. */
const MAX_DEPTH = 24;

/** Turns runs of `*` and `_` into emphasis and strong by the rules of CommonMark 0.31, section 6.2; what pairs with nothing is text. */
export function pairDelimiters(pieces: readonly Piece[]): Inline[] {
  const result: Inline[] = [];
  const stack: Open[] = [];
  const append = (nodes: readonly Inline[]) => {
    const here = stack.at(-1)?.children ?? result;
    for (const node of nodes) {
      const last = here.at(-1);
      if (node.type !== 'text') here.push(node);
      else if (last?.type === 'text') last.text += node.text;
      else if (node.text) here.push({ ...node });
    }
  };
  const flatten = () => {
    const open = stack.pop();
    if (open) append([{ type: 'text', text: open.run.text.slice(0, open.count) }, ...open.children]);
  };
  for (const run of pieces) {
    if (run.type !== 'delimiters') {
      append([run]);
      continue;
    }
    let count = run.text.length;
    while (run.closes && count > 0 && stack.some((open) => pairs(open.run, run))) {
      const open = stack.at(-1);
      if (!open || !pairs(open.run, run)) {
        flatten();
        continue;
      }
      const used = Math.min(2, open.count, count);
      open.children = [{ type: used === 2 ? 'strong' : 'emphasis', children: open.children }];
      open.count -= used;
      count -= used;
      if (open.count === 0) {
        stack.pop();
        append(open.children);
      }
    }
    if (count > 0 && run.opens && stack.length < MAX_DEPTH) stack.push({ run, count, children: [] });
    else append([{ type: 'text', text: run.text.slice(0, count) }]);
  }
  while (stack.length > 0) flatten();
  return result;
}

/** Runs of one sign pair; where one of them could both open and close, not if their lengths add up to a multiple of 3. */
const pairs = (open: Delimiters, close: Delimiters) =>
  open.text[0] === close.text[0] &&
  ((!close.opens && !open.closes) || (open.text.length + close.text.length) % 3 > 0 || close.text.length % 3 === 0);
