'use client';
import type { Comparison, Row } from '@ladderkit/core';
import { Chip } from './Chip';
import { MovedRemark } from './MovedRemark';
import { NearestRemark } from './NearestRemark';
import { ScopeWords } from './ScopeWords';
import { TextRemark } from './TextRemark';

export interface RowRemarksProps {
  comparison: Comparison;
  row: Row;
  /** Where the row of another statement stands on the page. Absent: nowhere. */
  hrefOfRow?: ((row: Row) => string) | undefined;
}

/** What else there is to say of a row, below its words: the bar that moved, where it stood, its condition, its nearest neighbour. */
export function RowRemarks({ comparison, row, hrefOfRow }: RowRemarksProps) {
  return (
    <>
      {row.scope?.map((change, i) => (
        <div key={i} className="lk-remark">
          <Chip change={change.change} /> <ScopeWords {...change} />
        </div>
      ))}
      <MovedRemark comparison={comparison} row={row} />
      <TextRemark row={row} />
      {row.change === 'removed' && <NearestRemark comparison={comparison} row={row} hrefOfRow={hrefOfRow} />}
    </>
  );
}
