import type { Message } from '../message/Message';
import { nearest } from '../message/nearest';
import type { Ladder } from '../model/Ladder';

/** Steps of levels that are not on their scale. Scales that do not exist are told by `checkReferences`. */
export function checkSteps(ladder: Ladder): Message[] {
  const scales = new Map(ladder.scales?.map((scale) => [scale.id, new Set(scale.steps.map(({ id }) => id))]));
  return ladder.levels.flatMap((level) =>
    (level.steps ?? []).flatMap(({ scale, step, place }): Message[] => {
      const steps = scales.get(scale);
      if (steps === undefined || steps.has(step)) return [];
      const near = nearest(step, steps);
      return [
        {
          code: 'step-not-on-scale',
          severity: 'error',
          text: `Level "${level.id}" is at step "${step}" of scale "${scale}", which has only ${[...steps].map((id) => `"${id}"`).join(', ') || 'no steps'}.`,
          place: place ?? level.place,
          hint: near === undefined ? undefined : `Did you mean "${near}"?`,
        },
      ];
    }),
  );
}
