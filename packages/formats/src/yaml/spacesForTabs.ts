import type { Replacement } from '../decode/mendText';

/** How tabs are read: they reach to the next column that the width divides; behind a dash they may be one space. */
export interface TabReading {
  width: number;
  behindDash: 'space' | 'column';
}

/** The widths that editors show, the commonest first. */
export const TAB_READINGS: readonly TabReading[] = (['space', 'column'] as const).flatMap((behindDash) =>
  [4, 2, 8].map((width) => ({ width, behindDash })),
);

/** The tabs and no-break spaces that indent lines or stand behind the dash of an item, as spaces. */
export function spacesForTabs(text: string, { width, behindDash }: TabReading): Replacement[] {
  const mends: Replacement[] = [];
  for (const { 0: lead, index } of text.matchAll(LEAD)) {
    if (!/[\t\u00a0]/.test(lead)) continue;
    let column = 0;
    for (const [at, char] of [...lead].entries()) {
      const isOne = char !== '\t' || (behindDash === 'space' && lead.slice(0, at).includes('-'));
      const spaces = isOne ? 1 : width - (column % width);
      column += spaces;
      if (char === '\t' || char === '\u00a0')
        mends.push({ start: index + at, end: index + at + 1, text: ' '.repeat(spaces) });
    }
  }
  return mends;
}

/** What stands before the words of a line: its indentation, and the dashes of items. */
const LEAD = /^[ \t\u00a0]*(?:-[ \t\u00a0]+)*(?=\S)/gm;
