import type { Comparison, Side } from '@ladderkit/core';

const side: Partial<Side> = { levels: [], competencies: [] };

/** What hooks are given in the place of something that is no comparison; nothing of it is shown, so it has no more than they read. */
export const emptyComparison = { rows: [], steps: [], from: side, to: side } as Partial<Comparison> as Comparison;
