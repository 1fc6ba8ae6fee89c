import type { Comparison, Impact, Row } from '../compare/Comparison';
import { impactOf } from './impactOf';

/**
 * The semantic version that an edit of a ladder asks for, and the rows that justify it:
 * - `major`: an expectation or a step was raised or added, or a level removed;
 * - `minor`: an expectation or a step was lowered or removed, or a level added that asks nothing yet;
 * - `patch`: wording, order, names, and the prose around expectations.
 *
 * `undefined` when nothing changed.
 */
export function versionImpact({ rows, pairs = [], steps, prose = [] }: Comparison): Comparison['impact'] {
  const levels = pairs.filter(({ noun }) => noun === 'level');
  const gone = new Set(levels.filter(({ change }) => change === 'removed').flatMap(({ from }) => from));
  const isGone = ({ from, to }: Row) => to.length === 0 && from.some(({ level }) => gone.has(level));
  const means = (row: Row, impact: Impact) => (row.impact ?? impactOf(row)) === impact;
  const idsOf = (isMeant: (row: Row) => boolean) => rows.filter(isMeant).map(({ id }) => id);
  const isStep = (change: string) => steps.some((step) => step.change === change);

  const major = idsOf((row) => means(row, 'raised') || isGone(row));
  if (major.length > 0 || gone.size > 0 || isStep('raised')) return { version: 'major', rows: major };
  const minor = idsOf((row) => means(row, 'lowered'));
  if (minor.length > 0 || isStep('lowered') || isStep('removed') || levels.some(({ change }) => change === 'added'))
    return { version: 'minor', rows: minor };
  const patch = idsOf(
    ({ change, moved, remarks }) => change !== 'same' || moved !== undefined || remarks !== undefined,
  );
  if (patch.length > 0 || [...pairs, ...steps, ...prose].some(({ change }) => change !== 'same'))
    return { version: 'patch', rows: patch };
  return undefined;
}
