'use client';
import type { Row } from '@ladderkit/core';
import { useComparisonMessages } from './useComparisonMessages';
import { Condition } from './Condition';

/** What differs besides the words: marks, punctuation, the condition. */
export function TextRemark({ row: { from, to, remarks = [] } }: { row: Row }) {
  const messages = useComparisonMessages();
  return (
    <>
      {remarks.includes('typographic') && <div className="lk-remark">{messages.onlyTypography}</div>}
      {remarks.includes('markup') && <div className="lk-remark">{messages.onlyMarkup}</div>}
      <Condition from={from[0]?.appliesTo} to={to[0]?.appliesTo} changed={remarks.includes('condition')} />
    </>
  );
}
