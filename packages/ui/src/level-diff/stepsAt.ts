import type { Comparison, StepChange } from '@ladderkit/core';

/** Of what a step is: a competency of the later side where there is one; absent for the level as a whole. */
export const competencyOfStep = ({ from, to }: StepChange) => (to ?? from)?.competency;

/** The steps that stand with one competency. */
export const stepsAt = ({ steps }: Comparison, competency: string) =>
  steps.filter((step) => competencyOfStep(step) === competency);

/** The steps of the level as a whole, and those of competencies that have no place of their own among what is shown. */
export function stepsAbove({ steps }: Comparison, shown: ReadonlySet<string | undefined>): StepChange[] {
  const isHere = (competency: string | undefined) => competency === undefined || !shown.has(competency);
  return steps.filter((step) => isHere(competencyOfStep(step)));
}
