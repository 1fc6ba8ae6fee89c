import type { Comparison, Row } from '../../compare/Comparison';
import { impactOf } from '../../people/impactOf';
import { isGrammarOnly } from './isGrammarOnly';

/** The rows with what each means for people; what differs in grammar alone concerns nobody. */
export function toldRows({ rows, to }: Comparison): Row[] {
  return rows.map((row): Row => {
    const impact = row.impact ?? impactOf(row);
    const isNeutral = impact === 'clarified' && isGrammarOnly(row, to.ladder.language ?? 'en');
    return { ...row, impact: isNeutral ? 'neutral' : impact };
  });
}
