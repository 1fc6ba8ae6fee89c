import type { Comparison } from '../compare/Comparison';

/** How many rows of each kind of impact, new and dropped statements apart from raised and lowered ones. */
export interface ImpactCounts {
  added: number;
  raised: number;
  removed: number;
  lowered: number;
  clarified: number;
}

/** Counts the rows of a comparison by what they mean for people. Rows without an impact are not counted. */
export function impactCounts({ rows }: Comparison): ImpactCounts {
  const counts: ImpactCounts = { added: 0, raised: 0, removed: 0, lowered: 0, clarified: 0 };
  for (const { change, impact } of rows) {
    if (impact === undefined || impact === 'neutral') continue;
    const isWhole = impact !== 'clarified' && (change === 'added' || change === 'removed');
    counts[isWhole ? change : impact]++;
  }
  return counts;
}
