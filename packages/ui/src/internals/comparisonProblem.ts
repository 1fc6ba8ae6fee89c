import type { Comparison } from '@ladderkit/core';
import { warnOnce } from './warnOnce';

/** Why a value cannot be shown as a comparison; `undefined` when it can. Developers are told on the console as well. */
export function comparisonProblem(component: string, value: Comparison | undefined): string | undefined {
  const problem = problemOf(value);
  if (problem !== undefined) warnOnce(`\`${component}\` got no comparison to show: ${problem}`);
  return problem;
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null)
    return `\`comparison\` is ${value === null ? 'null' : typeof value}.`;
  const { format, rows, steps, summary, from, to } = value as Partial<Record<keyof Comparison, unknown>>;
  if (format !== 'ladderkit-comparison/1')
    return `\`comparison.format\` is ${JSON.stringify(format)}, not "ladderkit-comparison/1".`;
  if (!Array.isArray(rows) || !Array.isArray(steps))
    return '`comparison.rows` and `comparison.steps` have to be lists.';
  if (!summary || !from || !to) return '`comparison.from`, `comparison.to` and `comparison.summary` have to be there.';
  return undefined;
}
