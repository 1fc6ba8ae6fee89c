import type { Comparison, Impact, Row } from '../compare/Comparison';
import { impactOf } from './impactOf';

/**
 * The semantic version that an edit of a ladder asks for, and the rows that justify it:
 * - `major`: an expectation or a step was raised or added, or a level removed;
 * - `minor`: an expectation or a step was lowered or removed, or a level added that asks nothing yet;
 * - `patch`: wording, order, names.
 *
 * `undefined` when nothing changed.
 */
export function versionImpact({ rows, pairs = [], steps }: Comparison): Comparison['impact'] {
  const gone = new Set(pairs.filter(isLevel('removed')).flatMap(({ from }) => from));
  const ofGone = rows.filter(({ from, to }) => to.length === 0 && from.some(({ level }) => gone.has(level)));
  const withImpact = (impact: Impact) => rows.filter((row) => (row.impact ?? impactOf(row)) === impact);

  const major = [...new Set([...withImpact('raised'), ...ofGone])];
  const isStep = (change: string) => steps.some((step) => step.change === change);
  if (major.length > 0 || gone.size > 0 || isStep('raised')) return { version: 'major', rows: idsOf(major, rows) };
  const minor = withImpact('lowered');
  if (minor.length > 0 || isStep('lowered') || isStep('removed') || pairs.some(isLevel('added')))
    return { version: 'minor', rows: idsOf(minor, rows) };
  const patch = rows.filter((row) => row.change !== 'same' || row.moved !== undefined || row.remarks !== undefined);
  const renamed = pairs.some(({ change }) => change !== 'same');
  if (patch.length > 0 || renamed || steps.some(({ change }) => change !== 'same'))
    return { version: 'patch', rows: idsOf(patch, rows) };
  return undefined;
}

const isLevel =
  (change: string) =>
  (pair: { noun: string; change: string }): boolean =>
    pair.noun === 'level' && pair.change === change;

/** Ids in the order of the comparison. */
function idsOf(chosen: readonly Row[], rows: readonly Row[]): string[] {
  const set = new Set(chosen);
  return rows.filter((row) => set.has(row)).map(({ id }) => id);
}
