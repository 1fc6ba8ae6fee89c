import type { Comparison, StepChange } from '../../compare/Comparison';
import { impactCounts } from '../../people/impactCounts';
import { isAsking } from '../../people/isAsking';
import { count, listed } from '../report/phrases';
import { toldRows } from './toldRows';
import { toldSteps } from './toldSteps';
import { wholeLevels } from './wholeLevels';

/**
 * `14 new, 10 raised, 3 moved, 11 dropped, 2 lowered, 30 reworded; 1 step raised; 5 examples; 1 new level`. What a whole level brings or takes
 * away is not counted.
 */
export function countsText(comparison: Comparison): string {
  const told = toldRows(comparison);
  const whole = wholeLevels({ ...comparison, rows: told });
  const rows = told.filter((row) => !whole.rows.has(row));
  const asking = rows.filter(isAsking);
  const stayed = asking.filter((row) => !row.moved?.includes('level'));
  const { added, raised, removed, lowered, clarified } = impactCounts({ ...comparison, rows: stayed });
  const statements = listed([
    [added, 'new'],
    [raised, 'raised'],
    [asking.length - stayed.length, 'moved'],
    [removed, 'dropped'],
    [lowered, 'lowered'],
    [clarified, 'reworded'],
  ]);
  const steps = toldSteps(comparison).filter(({ to }) => !whole.added.has(to?.level ?? ''));
  const stepCount = (wanted: StepChange['change']) => steps.filter(({ change }) => change === wanted).length;
  const values = listed(
    (['raised', 'lowered'] as const).map((each) => [stepCount(each), stepCount(each) === 1 ? `step ${each}` : `steps ${each}`]), // prettier-ignore
  );
  const examples = rows.filter((row) => !isAsking(row) && row.impact !== 'neutral').length;
  const nouns = [
    [examples, 'example'],
    [whole.added.size, 'new level'],
    [whole.removed.size, 'removed level'],
    [whole.emptied.size, 'emptied level'],
  ] as const;
  const [others, ...levels] = nouns.map(([size, noun]) => size > 0 && count(size, noun));
  const parts = [statements, values, others, levels.filter(Boolean).join(', ')];
  return parts.filter(Boolean).join('; ') || 'no expectation changed';
}
