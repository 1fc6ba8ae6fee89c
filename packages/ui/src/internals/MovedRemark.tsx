'use client';
import type { Comparison, Row } from '@ladderkit/core';
import { useComparisonMessages } from './useComparisonMessages';
import { NameWithCode } from './NameWithCode';
import { competencyTitle, levelOf } from './sideTitle';

/** Where a statement stood before. */
export function MovedRemark({ comparison, row }: { comparison: Comparison; row: Row }) {
  const messages = useComparisonMessages();
  const [before] = row.from;
  if (!before) return null;
  return (
    <>
      {row.moved?.includes('competency') && (
        <div className="lk-remark">
          {messages.wasUnder}{' '}
          <b className="lk-strong">
            {before.competency === undefined
              ? messages.noCompetency
              : competencyTitle(comparison.from, before.competency)}
          </b>
        </div>
      )}
      {row.moved?.includes('level') && (
        <div className="lk-remark">
          {messages.wasAt}{' '}
          <b className="lk-strong">
            <NameWithCode {...levelOf(comparison.from, before.level)} />
          </b>
        </div>
      )}
    </>
  );
}
