import type { Side, StepChange, StepValue } from '../../compare/Comparison';
import { stepMark } from './marks';
import { competencyName, soft, strong, words } from './phrases';
import type { Entry, Phrase, Section } from './Report';

/** `Reach: Team → Cross-team (raised)` */
export function stepPhrase(step: StepChange, from: Side, to: Side): Phrase {
  return [...valuesPhrase(step, from, to), soft(` (${stepMark(step).word.toLowerCase()})`)];
}

export const stepEntry = (step: StepChange, from: Side, to: Side): Entry => ({
  mark: stepMark(step),
  text: valuesPhrase(step, from, to),
  remarks: [],
});

interface NamedSide {
  side: Side;
  name: string;
}

/** The values of two companies on their scales; their scales are not each other's, so nothing is raised or lowered. */
export function stepsSection(steps: readonly StepChange[], from: NamedSide, to: NamedSide): Section {
  const entries = steps.map((step): Entry => {
    const values = (
      [
        [step.from, from],
        [step.to, to],
      ] as const
    ).flatMap(([value, { side, name }]) => (value ? [`${stepName(side, value)} at ${name}`] : []));
    const value = step.from ?? step.to;
    const scale = value && scaleName(step.from ? from.side : to.side, value);
    return { text: [words(`${scale ?? ''}: ${values.join(', ')}`)], remarks: [] };
  });
  return { title: 'Values on scales', entries };
}

function valuesPhrase({ from: before, to: after, change }: StepChange, from: Side, to: Side): Phrase {
  const [side, value] = after ? [to, after] : [from, before];
  if (value === undefined) return [];
  const name = words(`${scaleName(side, value)}: `);
  const [left, right] = [before && stepName(from, before), after && stepName(to, after)];
  if (left === undefined || right === undefined || change === 'same') return [name, strong(right ?? left ?? '')];
  return [name, words(`${left} → `), strong(right)];
}

function scaleName(side: Side, value: StepValue): string {
  const title = scaleOf(side, value)?.title ?? value.scale;
  const competency = competencyName(side, value.competency);
  return competency === '' || competency === title ? title : `${title}, ${competency}`;
}

const scaleOf = ({ scales }: Side, { scale }: StepValue) => scales.find(({ id }) => id === scale);

const stepName = (side: Side, value: StepValue) =>
  scaleOf(side, value)?.steps.find(({ id }) => id === value.step)?.title ?? value.step;
