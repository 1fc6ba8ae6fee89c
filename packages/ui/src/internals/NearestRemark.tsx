'use client';
import type { Comparison, Row } from '@ladderkit/core';
import { useComparisonMessages } from './useComparisonMessages';
import { levelOf, sideTitle } from './sideTitle';
import { StatementText } from './StatementText';
import { withoutLinks } from './withoutLinks';

export interface NearestRemarkProps {
  comparison: Comparison;
  row: Row;
  /** Where the row of another statement stands on the page. Absent: nowhere. */
  hrefOfRow?: ((row: Row) => string) | undefined;
}

/** What is dropped names its nearest neighbour on the other side: it may not be gone. */
export function NearestRemark({ comparison, row, hrefOfRow }: NearestRemarkProps) {
  const messages = useComparisonMessages();
  const [candidate] = row.candidates ?? [];
  const there = comparison.rows.find(({ to }) => to.some(({ id }) => id === candidate?.id));
  const statement = there?.to.find(({ id }) => id === candidate?.id);
  if (!there || !statement) return <div className="lk-remark lk-faint">{messages.noneNear}</div>;
  const text = (
    <StatementText
      statement={statement}
      words={hrefOfRow && withoutLinks(statement)}
      language={comparison.to.ladder.language}
    />
  );
  const level = levelOf(comparison.to, statement.level);
  return (
    <div className="lk-remark">
      <span className="lk-faint">
        {comparison.axis === 'version' ? messages.nearestNow : messages.nearestAt(sideTitle(comparison, 'to').title)}
      </span>{' '}
      {hrefOfRow ? <a href={hrefOfRow(there)}>{text}</a> : <span>{text}</span>}{' '}
      {comparison.to.levels.length > 1 && <span className="lk-code">{level.code ?? level.title}</span>}
    </div>
  );
}
