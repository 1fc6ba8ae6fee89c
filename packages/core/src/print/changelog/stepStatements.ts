import type { Comparison, Row, Statement, StepChange, StepValue } from '../../compare/Comparison';
import { stepName } from '../report/stepEntry';
import { plainText } from '../../text/plainText';

/**
 * The rows that only say in words what became of a step: the dropped one begins with the name of the step that was, the new one
 * with that of the step that is, at its level and competency. A step that rose takes nothing away, though its words make room.
 */
export function stepStatements({ from, to, change }: StepChange, { rows, ...sides }: Comparison): Row[] {
  if (change === 'same') return [];
  const [before, after] = [from && stepName(sides.from, from), to && stepName(sides.to, to)];
  return rows.filter(
    (row) =>
      row.from.every((each) => isOf(each, from, before)) &&
      row.to.every((each) => isOf(each, to, after)) &&
      (row.change === 'added' || row.change === 'removed' || row.change === 'reworded'),
  );
}

function isOf({ level, competency, text }: Statement, value: StepValue | undefined, name = ''): boolean {
  if (value?.competency === undefined || level !== value.level || competency !== value.competency) return false;
  const [words, start] = [plainText(text), plainText(name)];
  return start !== '' && words.startsWith(start) && !/^[\p{L}\p{N}]/u.test(words.slice(start.length));
}
