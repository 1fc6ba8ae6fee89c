import type { Comparison, Row } from '../../compare/Comparison';
import { impactOf } from '../../people/impactOf';
import { isGrammarOnly } from './isGrammarOnly';
import { stepStatements } from './stepStatements';

/** The rows with what each means for people; what differs in grammar alone concerns nobody, and what tells a step stands with it. */
export function toldRows(comparison: Comparison): Row[] {
  const { rows, steps, to } = comparison;
  const ofSteps = new Set(steps.flatMap((step) => stepStatements(step, comparison)));
  return rows.map((row): Row => {
    const impact = row.impact ?? impactOf(row);
    const isNeutral = ofSteps.has(row) || (impact === 'clarified' && isGrammarOnly(row, to.ladder.language));
    return { ...row, impact: isNeutral ? 'neutral' : impact };
  });
}
