import type { Ladder, Level } from '@ladderkit/core';
import { warnOnce } from './warnOnce';

/** Why a value, or a track of it, cannot be shown; `undefined` when it can. Developers are told on the console as well. */
export function ladderProblem(component: string, value: Ladder | undefined, track?: string): string | undefined {
  const problem = problemOf(value, track);
  if (problem !== undefined) warnOnce(`\`${component}\` got no ladder to show: ${problem}`);
  return problem;
}

function problemOf(value: unknown, track: string | undefined): string | undefined {
  if (typeof value !== 'object' || value === null) return `\`ladder\` is ${value === null ? 'null' : typeof value}.`;
  const { format, levels, expectations } = value as Partial<Record<keyof Ladder, unknown>>;
  if (format !== 'ladderkit/1') return `\`ladder.format\` is ${JSON.stringify(format)}, not "ladderkit/1".`;
  if (!Array.isArray(levels) || !Array.isArray(expectations))
    return '`ladder.levels` and `ladder.expectations` have to be lists.';
  const isTrack = levels.length === 0 || levels.some((level: Partial<Level> | null) => level?.track === track);
  return track === undefined || isTrack ? undefined : `No level has the track "${track}".`;
}
