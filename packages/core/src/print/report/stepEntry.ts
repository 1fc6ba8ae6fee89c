import type { Side, StepChange, StepValue } from '../../compare/Comparison';
import { MARKS } from './marks';
import { competencyName, strong } from './phrases';
import type { Entry, Phrase } from './Report';

/** `▲ Raised  Reach: Team → Cross-team` */
export function stepEntry(step: StepChange, from: Side, to: Side): Entry {
  return { mark: MARKS[step.change], text: stepPhrase(step, from, to) };
}

/** `Reach: Team → Cross-team` */
export function stepPhrase({ from: before, to: after, change }: StepChange, from: Side, to: Side): Phrase {
  const [left, right] = [before && stepName(from, before), after && stepName(to, after)];
  const both = left !== undefined && right !== undefined && change !== 'same';
  return [
    `${after ? scaleName(to, after) : scaleName(from, before)}: `,
    both ? `${left} → ` : '',
    strong(right ?? left ?? ''),
  ];
}

/** `Reach`, or `Reach, Design` where the value is a competency's. */
export function scaleName(side: Side, value: StepValue | undefined): string {
  const title = scaleOf(side, value)?.title ?? value?.scale ?? '';
  const competency = competencyName(side, value?.competency);
  return competency === title ? title : [title, competency].filter(Boolean).join(', ');
}

export const stepName = (side: Side, value: StepValue) =>
  scaleOf(side, value)?.steps.find(({ id }) => id === value.step)?.title ?? value.step;

const scaleOf = ({ scales }: Side, value: StepValue | undefined) => scales.find(({ id }) => id === value?.scale);
