import type { Side, StepChange, StepValue } from '../../compare/Comparison';
import { stepMark } from './marks';
import { competencyName, soft, strong, words } from './phrases';
import type { Entry, Phrase } from './Report';

/** `Reach: Team → Cross-team (raised)` */
export function stepPhrase(step: StepChange, from: Side, to: Side): Phrase {
  return [...valuesPhrase(step, from, to), soft(` (${stepMark(step).word.toLowerCase()})`)];
}

export const stepEntry = (step: StepChange, from: Side, to: Side): Entry => ({
  mark: stepMark(step),
  text: valuesPhrase(step, from, to),
  remarks: [],
});

function valuesPhrase({ from: before, to: after, change }: StepChange, from: Side, to: Side): Phrase {
  const [side, value] = after ? [to, after] : [from, before];
  if (value === undefined) return [];
  const competency = competencyName(side, value.competency);
  const name = words(`${scaleOf(side, value)?.title ?? value.scale}${competency === '' ? '' : `, ${competency}`}: `);
  const [left, right] = [before && stepName(from, before), after && stepName(to, after)];
  if (left === undefined || right === undefined || change === 'same') return [name, strong(right ?? left ?? '')];
  return [name, words(`${left} → `), strong(right)];
}

const scaleOf = ({ scales }: Side, { scale }: StepValue) => scales.find(({ id }) => id === scale);

const stepName = (side: Side, value: StepValue) =>
  scaleOf(side, value)?.steps.find(({ id }) => id === value.step)?.title ?? value.step;
