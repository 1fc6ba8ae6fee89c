import type { Row } from '@ladderkit/core';
import { wayOf } from './wayOf';

/** What a row is counted and marked as; each row is one of them, so that the counts add up to the rows. */
export type RowKind = 'added' | 'reworded' | 'related' | 'split' | 'merged' | 'moved' | 'removed' | 'same';

/** `raised` and `lowered` rows are counted under their kind as well. */
export type CountedKind = RowKind | 'raised' | 'lowered';

/** A statement that only stands elsewhere counts as moved; one that was reworded as well, as reworded. */
export const rowKind = ({ change, moved }: Row): RowKind => (change === 'same' && moved ? 'moved' : change);

/** All that a row is counted as. */
export function kindsOf(row: Row): CountedKind[] {
  const way = wayOf(row);
  return way === undefined ? [rowKind(row)] : [rowKind(row), way];
}

/** Whether a row asks something that was not asked in these words before. */
export const isNew = (row: Row) => ['added', 'reworded', 'related'].includes(row.change) || wayOf(row) === 'raised';
