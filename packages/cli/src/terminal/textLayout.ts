import type { TextKind, ToTextOptions } from '@ladderkit/core/print';
import type { Output } from './Io';
import { wrapRuns, type Run } from './wrapRuns';

/** Fits what `toText` prints to an output: lines as wide as it shows them, and colours in place of brackets where it has any. */
export function textLayout({ width, color }: Pick<Output, 'width' | 'color'>): ToTextOptions {
  return {
    ...(color && { paint }),
    line: (text, first) => wrapRuns(runsOf(text), { first: runsOf(first), width }),
  };
}

/** "Select Graphic Rendition" lists; what is not named here looks as what is around it. */
const STYLES: Partial<Record<TextKind, string>> = {
  added: '36;4',
  removed: '33;9',
  strong: '1',
  soft: '2',
  emphasis: '3',
};

/** By their sign: what came, what went, and what weighs more. */
const MARKS: Record<string, string> = { '+': '36', '−': '33', '▲': '1', '▼': '1', '━': '1' };

function paint(text: string, kind: TextKind): string {
  const style = kind === 'mark' ? MARKS[text.charAt(0)] : STYLES[kind];
  return style === undefined ? text : `\u001b[${style}m${text}\u001b[m`;
}

/** Reads painted text back: styles may stand within each other, and `ESC [ m` ends the innermost. */
function runsOf(painted: string): Run[] {
  const open: string[] = [];
  return painted.split(/\u001b\[([\d;]*)m/).flatMap((text, i): Run[] => {
    if (i % 2 === 0) return text === '' ? [] : [{ text, style: open.join(';') }];
    if (text === '') open.pop();
    else open.push(text);
    return [];
  });
}
