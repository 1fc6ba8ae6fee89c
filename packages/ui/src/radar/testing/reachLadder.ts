import type { Ladder } from '@ladderkit/core';

const steps = ['Self', 'Team', 'Cross-team', 'Organisation', 'Company'];

/** Competency, and the place on the scale of a Senior Engineer and of a Staff Engineer, from 1. */
const reach: [title: string, senior: number, staff: number][] = [
  ['Design', 2, 3],
  ['Delivery', 2, 3],
  ['Reliability', 2, 3],
  ['Growing others', 2, 3],
  ['Communication', 2, 3],
  ['Planning', 2, 2],
  ['Direction', 1, 3],
];

export interface ReachOptions {
  /** Competencies whose step is not said, by their place in the list, from 0. */
  unsaid?: { senior?: readonly number[]; staff?: readonly number[] } | undefined;
  /** Other titles for the competencies. */
  titleOf?: ((title: string) => string) | undefined;
  /** @default true */
  hasRanks?: boolean | undefined;
}

/** Two levels whose reach is judged competency by competency. */
export function reachLadder({ unsaid = {}, titleOf = (title) => title, hasRanks = true }: ReachOptions = {}): Ladder {
  const level = (id: 'senior' | 'staff', title: string, code: string, place: 1 | 2) => ({
    id,
    title,
    code,
    steps: reach.flatMap((each, i) =>
      unsaid[id]?.includes(i) ? [] : [{ scale: 'reach', step: `step-${each[place]}`, competency: each[0] }],
    ),
  });
  return {
    format: 'ladderkit/1',
    id: 'reach',
    title: 'Reach by competency',
    scales: [
      {
        id: 'reach',
        title: 'Reach',
        steps: steps.map((title, i) => ({ id: `step-${i + 1}`, title, ...(hasRanks && { rank: i + 1 }) })),
      },
    ],
    competencies: reach.map(([id]) => ({ id, title: titleOf(id) })),
    levels: [level('senior', 'Senior Engineer', 'E4', 1), level('staff', 'Staff Engineer', 'E5', 2)],
    expectations: [],
  };
}

/** The same competencies, and how much each counts. */
export function weightLadder(): Ladder {
  const weights = (of: number[]) => Object.fromEntries(reach.slice(0, of.length).map(([id], i) => [id, of[i]]));
  return {
    ...reachLadder(),
    levels: [
      { id: 'senior', title: 'Senior Engineer', code: 'E4', meta: { weights: weights([30, 35, 15, 15, 5]) } },
      { id: 'staff', title: 'Staff Engineer', code: 'E5', meta: { weights: weights([25, 20, 10, 25, 20]) } },
    ],
  };
}
