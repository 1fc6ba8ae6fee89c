import type { Level } from '../../model/Level';
import type { Scale } from '../../model/Scale';
import type { Axis, StepChange, StepValue } from '../Comparison';
import { defined } from '../defined';
import type { Part } from '../LadderPart';
import { thereOf, type Counterparts } from './counterparts';

/** The values on scales of the levels that correspond, and of those that have no counterpart. */
export function stepChanges(axis: Axis, from: Part, to: Part, found: Counterparts): StepChange[] {
  const [scaleThere, competencyThere] = [thereOf(found.scale), thereOf(found.competency)];
  const keyThere = ({ scale, competency }: StepValue) =>
    keyOf({
      scale: scaleThere.get(scale)?.[0] ?? scale,
      competency: competency && (competencyThere.get(competency)?.[0] ?? competency),
    });
  return levelsSideBySide(from, to, found).flatMap(([before, after]) => {
    const left = new Map(valuesOf(before).map((value) => [keyThere(value), value]));
    const later = valuesOf(after).map((value): StepChange => {
      const was = left.get(keyOf(value));
      left.delete(keyOf(value));
      if (was === undefined) return { to: value, change: 'added' };
      return { from: was, to: value, change: changeOf(axis, was, value, from, to) };
    });
    return [...later, ...[...left.values()].map((value): StepChange => ({ from: value, change: 'removed' }))];
  });
}

/** Levels that correspond, and those that stand alone on either side. */
function levelsSideBySide(from: Part, to: Part, { level }: Counterparts): [Level | undefined, Level | undefined][] {
  const there = thereOf(level);
  const byId = new Map(to.levels.map((each) => [each.id, each]));
  const met = new Set<string>();
  const kept = from.levels.flatMap((before): [Level, Level | undefined][] => {
    const [after] = (there.get(before.id) ?? []).flatMap((id) => byId.get(id) ?? []);
    if (after) met.add(after.id);
    return [[before, after]];
  });
  const added = to.levels.filter(({ id }) => !met.has(id));
  return [...kept, ...added.map((after): [undefined, Level] => [undefined, after])];
}

const valuesOf = (level: Level | undefined): StepValue[] =>
  (level?.steps ?? []).map(({ scale, step, competency }) =>
    defined({ level: level?.id ?? '', scale, step, competency }),
  );

const keyOf = ({ scale, competency }: { scale: string; competency?: string | undefined }) =>
  `${scale}\n${competency ?? ''}`;

/** Ranks of two companies' scales do not compare; those of two versions do, in the later one where it still has the step. */
function changeOf(axis: Axis, before: StepValue, after: StepValue, from: Part, to: Part): StepChange['change'] {
  const [scaleBefore, scaleAfter] = [scaleOf(before, from), scaleOf(after, to)];
  const was = rankOf(before.step, scaleAfter) ?? rankOf(before.step, scaleBefore);
  const is = rankOf(after.step, scaleAfter);
  if (axis !== 'company' && was !== undefined && is !== undefined && was !== is) return is > was ? 'raised' : 'lowered';
  return titleOf(before.step, scaleBefore) === titleOf(after.step, scaleAfter) || before.step === after.step
    ? 'same'
    : 'changed';
}

const scaleOf = ({ scale }: StepValue, { ladder }: Part) => ladder.scales?.find(({ id }) => id === scale);

const stepOf = (step: string, scale: Scale | undefined) => scale?.steps.find(({ id }) => id === step);

const rankOf = (step: string, scale: Scale | undefined) => stepOf(step, scale)?.rank;

const titleOf = (step: string, scale: Scale | undefined) => stepOf(step, scale)?.title.toLowerCase() ?? step;
