import type { DraftCompetency } from '../LadderDraft';
import type { ReadContext } from '../ReadContext';
import { addStatement } from '../readStatement';
import type { LevelCell } from './readMatrix';
import type { GridCell } from './TableGrid';

const YES =
  /^(?:[✓✔✅☑√●⬤⚫•★x](?:\uFE0F)?|\[x\]|:(?:white_check_mark|heavy_check_mark|check|ballot_box_with_check):|yes|y|required)$/iu;
const NO = /^(?:[✗✘❌✕☐○◯⬜](?:\uFE0F)?|\[ ?\]|:(?:x|heavy_multiplication_x|white_large_square):|no|n|n\/a)$/iu;

/** Whether a cell holds a tick, or what stands for none. */
export const isMark = ({ text }: GridCell): boolean => YES.test(text) || NO.test(text);

/** Whether a row holds nothing but ticks. */
export const isMarkRow = (values: readonly LevelCell[]): boolean =>
  values.length > 0 && values.every(({ cell }) => isMark(cell));

/** Reads a row of ticks: its label is the statement, expected of the levels that are ticked. */
export function readMarkRow(
  context: ReadContext,
  label: GridCell,
  competency: DraftCompetency | undefined,
  values: readonly LevelCell[],
): void {
  for (const { level, kind, cell } of values) {
    if (!YES.test(cell.text)) continue;
    const inside = { ...context, level, kind, competency, track: level.track };
    for (const { text, place } of label.items) addStatement(inside, text, place);
  }
  const marks = values.map(({ level, cell }) => `“${cell.text}” at ${level.title}`).join(', ');
  context.draft.messages.push({
    code: 'value-interpreted',
    severity: 'info',
    text: `The marks of the row “${label.text}” were read as where it is expected: ${marks}.`,
    place: values[0]?.cell.place,
  });
}
