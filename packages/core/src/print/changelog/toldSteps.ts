import type { Comparison, StepChange } from '../../compare/Comparison';

/** The values on scales that changed. A new scale is named once, not with every value on it; so is one that is gone. */
export function toldSteps({ steps, pairs = [] }: Comparison): StepChange[] {
  return steps.filter(({ change, from, to }) => {
    const scale = from ? (to ? undefined : from.scale) : to?.scale;
    const isOfScale = pairs.some(
      (pair) => pair.noun === 'scale' && pair.change === change && [...pair.from, ...pair.to].includes(scale ?? ''),
    );
    return change !== 'same' && !isOfScale;
  });
}
