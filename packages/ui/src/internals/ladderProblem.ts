import type { Ladder } from '@ladderkit/core';
import { warnOnce } from './warnOnce';

/** Why a value cannot be shown as a ladder; `undefined` when it can. Developers are told on the console as well. */
export function ladderProblem(component: string, value: Ladder | undefined): string | undefined {
  const problem = problemOf(value);
  if (problem !== undefined) warnOnce(`\`${component}\` got no ladder to show: ${problem}`);
  return problem;
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return `\`ladder\` is ${value === null ? 'null' : typeof value}.`;
  const { format, levels, expectations } = value as Partial<Record<keyof Ladder, unknown>>;
  if (format !== 'ladderkit/1') return `\`ladder.format\` is ${JSON.stringify(format)}, not "ladderkit/1".`;
  if (!Array.isArray(levels) || !Array.isArray(expectations))
    return '`ladder.levels` and `ladder.expectations` have to be lists.';
  return undefined;
}
