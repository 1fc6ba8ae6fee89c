import type { Impact, Row } from '../compare/Comparison';
import { directionOf } from './directionOf';
import { isAsking } from './isAsking';

/**
 * What a row asks of people: `raised` (more than before, or something new), `lowered` (less, or something no longer),
 * `clarified` (other words, and they show no change of the bar), `neutral` (nothing changed for anybody: same words,
 * typography, another section). A statement that went to another level is `raised`: that level now asks it.
 */
export function impactOf(row: Row): Impact {
  if (!isAsking(row)) return row.change === 'same' ? 'neutral' : 'clarified';
  if (row.change === 'added') return 'raised';
  if (row.change === 'removed') return 'lowered';
  if (row.moved?.includes('level')) return 'raised';
  const condition = conditionOf(row);
  if (row.change === 'same') return condition ?? 'neutral';
  const isTypographic = row.remarks?.some((remark) => remark === 'typographic' || remark === 'markup');
  return directionOf(row.scope ?? []) ?? condition ?? (isTypographic ? 'neutral' : 'clarified');
}

/** An expectation that no longer holds under a condition alone is asked of more people; under a new one, of fewer. */
function conditionOf({ from, to }: Row): Impact | undefined {
  const [before, after] = [from, to].map((side) =>
    [...new Set(side.map(({ appliesTo = '' }) => appliesTo))].sort().join('\n'),
  );
  if (before === after) return undefined;
  return after === '' ? 'raised' : before === '' ? 'lowered' : 'clarified';
}
