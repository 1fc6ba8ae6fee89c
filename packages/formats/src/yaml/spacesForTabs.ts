import type { Replacement } from '../decode/mendText';

/** How far tabs reach that indent, by what editors show; the commonest first. */
export const TAB_WIDTHS = [4, 2, 8] as const;

/** The tabs and no-break spaces that indent lines or stand behind the dash of an item, as spaces: behind a dash, one. */
export function spacesForTabs(text: string, width: number): Replacement[] {
  const mends: Replacement[] = [];
  for (const { 0: lead, index } of text.matchAll(LEAD)) {
    let column = 0;
    for (const [at, char] of [...lead].entries()) {
      const spaces = char === '\t' && !lead.slice(0, at).includes('-') ? width - (column % width) : 1;
      column += spaces;
      if (char === '\t' || char === '\u00a0')
        mends.push({ start: index + at, end: index + at + 1, text: ' '.repeat(spaces) });
    }
  }
  return mends;
}

/** What stands before the words of a line: its indentation, and the dashes of items. */
const LEAD = /^[ \t\u00a0]*(?:-[ \t\u00a0]+)*(?=\S)/gm;
