import type { Level } from '../../model/Level';
import type { Axis, StepChange, StepValue } from '../Comparison';
import type { Part } from '../LadderPart';
import type { Counterparts } from './counterparts';

/** The values on scales of the levels that correspond. Two levels compared as such always do. */
export function stepChanges(axis: Axis, from: Part, to: Part, same: Counterparts): StepChange[] {
  return levelPairs(axis, from, to, same).flatMap(([before, after]) => {
    const left = valuesOf(before);
    const right = valuesOf(after);
    const keyThere = ({ scale, competency }: StepValue) =>
      keyOf({
        scale: same.scale(scale) ?? scale,
        competency: competency && (same.competency(competency) ?? competency),
      });
    const keys = new Map(left.map((value) => [keyThere(value), value]));
    const met = new Set<string>();
    const later = right.map((value): StepChange => {
      const was = keys.get(keyOf(value));
      met.add(keyOf(value));
      return was === undefined
        ? { to: value, change: 'added' }
        : { from: was, to: value, change: changeOf(was, value, from, to) };
    });
    const gone = left
      .filter((value) => !met.has(keyThere(value)))
      .map((value): StepChange => ({ from: value, change: 'removed' }));
    return [...later, ...gone];
  });
}

function levelPairs(axis: Axis, from: Part, to: Part, same: Counterparts): [Level | undefined, Level | undefined][] {
  if (axis === 'level') return [[from.levels[0], to.levels[0]]];
  const met = new Set<string>();
  const kept = from.levels.map((level): [Level, Level | undefined] => {
    const after = to.levels.find(({ id }) => id === same.level(level.id));
    if (after) met.add(after.id);
    return [level, after];
  });
  return [
    ...kept,
    ...to.levels.filter(({ id }) => !met.has(id)).map((level): [undefined, Level] => [undefined, level]),
  ];
}

const valuesOf = (level: Level | undefined): StepValue[] =>
  (level?.steps ?? []).map(({ scale, step, competency }) => ({
    level: level?.id ?? '',
    scale,
    step,
    ...(competency !== undefined && { competency }),
  }));

const keyOf = ({ scale, competency }: { scale: string; competency?: string | undefined }) =>
  `${scale}\n${competency ?? ''}`;

function changeOf(before: StepValue, after: StepValue, from: Part, to: Part): StepChange['change'] {
  const [was, is] = [rankOf(before, from), rankOf(after, to)];
  if (was !== undefined && is !== undefined && was !== is) return is > was ? 'raised' : 'lowered';
  return before.step === after.step ? 'same' : 'changed';
}

const rankOf = ({ scale, step }: StepValue, { ladder }: Part) =>
  ladder.scales?.find(({ id }) => id === scale)?.steps.find(({ id }) => id === step)?.rank;
