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
  const given = value as Partial<Record<keyof Comparison, unknown>>;
  const { format } = given;
  if (format !== 'ladderkit-comparison/1')
    return `\`comparison.format\` is ${typeof format === 'string' ? `"${format}"` : typeof format}, not "ladderkit-comparison/1".`;
  const list = (['rows', 'steps'] as const).find((key) => !Array.isArray(given[key]));
  if (list) return `\`comparison.${list}\` is not a list.`;
  const gap = (['from', 'to', 'summary'] as const).find((key) => !given[key]);
  return gap && `\`comparison.${gap}\` is missing.`;
}
