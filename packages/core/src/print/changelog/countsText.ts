import type { Comparison } from '../../compare/Comparison';
import { impactCounts } from '../../people/impactCounts';
import { impactOf } from '../../people/impactOf';
import { listed } from '../report/phrases';
import { wholeLevels } from './wholeLevels';

/** `14 new, 10 raised, 11 dropped, 2 lowered, 30 reworded; 1 new level`. What a whole level brings or takes away is not counted. */
export function countsText(comparison: Comparison): string {
  const whole = wholeLevels(comparison);
  const rows = comparison.rows
    .filter((row) => !whole.rows.has(row))
    .map((row) => ({ ...row, impact: row.impact ?? impactOf(row) }));
  const { added, raised, removed, lowered, clarified } = impactCounts({ ...comparison, rows });
  const statements = listed([
    [added, 'new'],
    [raised, 'raised'],
    [removed, 'dropped'],
    [lowered, 'lowered'],
    [clarified, 'reworded'],
  ]);
  const levels = listed([
    [whole.added.size, whole.added.size === 1 ? 'new level' : 'new levels'],
    [whole.removed.size, whole.removed.size === 1 ? 'removed level' : 'removed levels'],
  ]);
  return [statements, levels].filter(Boolean).join('; ') || 'no expectation changed';
}
