/** A step of a scale, as ladders and comparisons both have it. */
export interface RulerStep {
  id: string;
  title: string;
  rank?: number | undefined;
}

export interface StepPositions {
  /** From the lowest to the highest where the order is known, else as listed. */
  steps: readonly RulerStep[];
  ordered: boolean;
  /** Index of the step where one is; -1 when there is none. */
  at: number;
  /** Index of the step where one was; -1 when there is none. */
  was: number;
}

/** Where two steps stand on their scale. The order is known when every step has a rank. */
export function stepPositions(steps: readonly RulerStep[], at?: string, was?: string): StepPositions {
  const ordered = steps.every(({ rank }) => rank !== undefined);
  const sorted = ordered ? [...steps].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)) : steps;
  const indexOf = (id: string | undefined) => sorted.findIndex((step) => step.id === id);
  return { steps: sorted, ordered, at: indexOf(at), was: indexOf(was) };
}
