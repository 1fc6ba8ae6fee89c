import type { Inline } from './Inline';

/** An inline that is done, or a run of `*` or `_` that may still open or close emphasis. */
export type Piece = Inline | Delimiters;

interface Delimiters {
  type: 'delimiters';
  text: string;
  left: boolean;
  right: boolean;
  afterMark: boolean;
  beforeMark: boolean;
}

interface Open {
  char: string;
  count: number;
  originalCount: number;
  both: boolean;
  /** What has been gathered since this run opened. */
  children: Inline[];
}

/** Deeper nesting stays literal, so that whoever walks the tree by recursion is safe. */
const MAX_DEPTH = 24;

/** Turns runs of `*` and `_` into emphasis and strong by the rules of CommonMark 0.31, section 6.2; what pairs with nothing is text. */
export function pairDelimiters(pieces: readonly Piece[]): Inline[] {
  const result: Inline[] = [];
  const stack: Open[] = [];
  const here = () => stack.at(-1)?.children ?? result;
  const flatten = () => {
    const open = stack.pop();
    if (open) append(here(), [{ type: 'text', text: open.char.repeat(open.count) }, ...open.children]);
  };
  for (const piece of pieces) {
    if (piece.type !== 'delimiters') {
      append(here(), [piece]);
      continue;
    }
    const char = piece.text.charAt(0);
    const mayOpen = piece.left && (char === '*' || !piece.right || piece.afterMark);
    const mayClose = piece.right && (char === '*' || !piece.left || piece.beforeMark);
    const both = mayOpen && mayClose;
    const original = piece.text.length;
    let count = original;
    const matches = (open: Open) =>
      open.char === char &&
      !(
        (both || open.both) &&
        (open.originalCount + original) % 3 === 0 &&
        !(open.originalCount % 3 === 0 && original % 3 === 0)
      );
    while (mayClose && count > 0 && stack.some(matches)) {
      while (!matches(stack.at(-1) as Open)) flatten();
      const open = stack.at(-1) as Open;
      const used = open.count >= 2 && count >= 2 ? 2 : 1;
      const node: Inline = { type: used === 2 ? 'strong' : 'emphasis', children: open.children };
      open.count -= used;
      count -= used;
      open.children = [node];
      if (open.count === 0) {
        stack.pop();
        append(here(), [node]);
      }
    }
    if (count === 0) continue;
    if (mayOpen && stack.length < MAX_DEPTH) stack.push({ char, count, originalCount: original, both, children: [] });
    else append(here(), [{ type: 'text', text: char.repeat(count) }]);
  }
  while (stack.length > 0) flatten();
  return result;
}

/** Adds inlines; neighbouring texts become one. */
function append(to: Inline[], added: readonly Inline[]): void {
  for (const node of added) {
    const last = to.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      to[to.length - 1] = { type: 'text', text: last.text + node.text };
    else to.push(node);
  }
}
