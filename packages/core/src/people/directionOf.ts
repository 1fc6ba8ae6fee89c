import type { Confidence, ScopeChange } from '../compare/Comparison';

/**
 * Which way several changes of scope point together, the surer ones weighing more; `undefined` when there are none or they
 * balance each other.
 */
export function directionOf(scope: readonly ScopeChange[]): ScopeChange['change'] | undefined {
  let sum = 0;
  for (const { change, confidence } of scope) sum += change === 'raised' ? WEIGHTS[confidence] : -WEIGHTS[confidence];
  return sum > 0 ? 'raised' : sum < 0 ? 'lowered' : undefined;
}

/** What a change of each confidence weighs. */
export const WEIGHTS: Record<Confidence, number> = { certain: 3, likely: 2, possible: 1 };
