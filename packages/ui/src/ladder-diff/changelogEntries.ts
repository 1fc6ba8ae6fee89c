import type { Comparison, Pair, ProseChange, Row, StepChange } from '@ladderkit/core';
import { unifiedRow, type UnifiedRow } from '@ladderkit/core/compare';

/** What a change means for people, in the order in which they want to know. */
export type ChangeMeaning = 'more' | 'less' | 'place' | 'anew' | 'prose';

export const MEANINGS: readonly ChangeMeaning[] = ['more', 'less', 'place', 'anew', 'prose'];

/** One line of a changelog: a statement, a step on a scale, a level, competency, track or scale, or a summary or note. */
export type ChangelogEntry = { meaning: ChangeMeaning; level?: string | undefined; competency?: string | undefined } & (
  | { type: 'row'; item: UnifiedRow }
  | { type: 'step'; step: StepChange }
  | { type: 'pair'; pair: Pair }
  | { type: 'prose'; prose: ProseChange }
);

/** All that changed between two versions, statements first, each with what it means for people. */
export function changelogEntries(comparison: Comparison): ChangelogEntry[] {
  const { steps, pairs = [], prose = [] } = comparison;
  return [
    ...comparison.rows.flatMap((row): ChangelogEntry[] => {
      const meaning = meaningOfRow(row);
      const statement = row.to[0] ?? row.from[0];
      if (!meaning || !statement) return [];
      return [
        { type: 'row', item: unifiedRow(row), meaning, level: statement.level, competency: statement.competency },
      ];
    }),
    ...steps.flatMap((step): ChangelogEntry[] => {
      const value = step.to ?? step.from;
      if (step.change === 'same' || !value) return [];
      return [{ type: 'step', step, meaning: meaningOfStep(step), level: value.level, competency: value.competency }];
    }),
    ...pairs.flatMap((pair): ChangelogEntry[] => {
      if (pair.change === 'same') return [];
      const id = pair.to[0] ?? pair.from[0];
      const where = pair.noun === 'level' ? { level: id } : pair.noun === 'competency' ? { competency: id } : {};
      return [{ type: 'pair', pair, meaning: 'place', ...where }];
    }),
    ...prose.map((change): ChangelogEntry => {
      const { noun, from, to = from, competency } = change;
      const where = noun === 'level' ? { level: to, competency } : noun === 'competency' ? { competency: to } : {};
      return { type: 'prose', prose: change, meaning: 'prose', ...where };
    }),
  ];
}

/** The impact where core says it; else only what the change alone shows. `undefined`: nothing changed. */
function meaningOfRow({ change, impact, moved, remarks }: Row): ChangeMeaning | undefined {
  if (impact === 'raised' || (impact === undefined && change === 'added')) return 'more';
  if (impact === 'lowered' || (impact === undefined && change === 'removed')) return 'less';
  if (moved) return 'place';
  return change === 'same' && !remarks ? undefined : 'anew';
}

const meaningOfStep = ({ change }: StepChange): ChangeMeaning =>
  change === 'raised' || change === 'added' ? 'more' : change === 'lowered' || change === 'removed' ? 'less' : 'place';
