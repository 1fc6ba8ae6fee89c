import type { StepSizes } from '@ladderkit/core/people';
import { warnOnce } from '../internals/warnOnce';

/** Why a value cannot be shown as step sizes; `undefined` when it can. Developers are told on the console as well. */
export function sizesProblem(value: StepSizes | undefined): string | undefined {
  const { tracks, competencies } = (value ?? {}) as Partial<Record<keyof StepSizes, unknown>>;
  if (Array.isArray(tracks) && Array.isArray(competencies)) return undefined;
  const problem = '`sizes` has to be what `stepSizes` of @ladderkit/core/people returns.';
  warnOnce(`\`StepSizes\` got nothing to show: ${problem}`);
  return problem;
}
