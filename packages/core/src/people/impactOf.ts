import type { Impact, Row } from '../compare/Comparison';
import { directionOf } from './directionOf';

/**
 * What a row asks of people: `raised` (more than before, or something new), `lowered` (less, or something no longer),
 * `clarified` (other words, and they show no change of the bar), `neutral` (nothing changed for anybody: same words,
 * typography, another section). A statement that went to another level is `raised`: that level now asks it.
 */
export function impactOf(row: Row): Impact {
  if (![...row.from, ...row.to].every(isExpectation)) return row.change === 'same' ? 'neutral' : 'clarified';
  if (row.change === 'added') return 'raised';
  if (row.change === 'removed') return 'lowered';
  if (row.moved?.includes('level')) return 'raised';
  const condition = conditionOf(row);
  if (row.change === 'same') return condition ?? 'neutral';
  const direction = directionOf(row.scope ?? []);
  if (direction !== undefined) return direction;
  return condition ?? (isTypographic(row) ? 'neutral' : 'clarified');
}

const isExpectation = ({ kind = 'expectation' }: { kind?: string | undefined }) => kind === 'expectation';

const isTypographic = ({ remarks }: Row) =>
  remarks?.some((remark) => remark === 'typographic' || remark === 'markup') ?? false;

/** An expectation that no longer holds under a condition alone is asked of more people; under a new one, of fewer. */
function conditionOf({ from, to }: Row): Impact | undefined {
  const [before, after] = [from, to].map((side) => [...new Set(side.map(({ appliesTo }) => appliesTo ?? ''))].sort());
  if (!before || !after || before.join('\n') === after.join('\n')) return undefined;
  if (after.every((condition) => condition === '')) return 'raised';
  return before.every((condition) => condition === '') ? 'lowered' : 'clarified';
}
