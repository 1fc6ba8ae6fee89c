'use client';
import type { Comparison } from '@ladderkit/core';
import type { UnifiedRow } from '@ladderkit/core/compare';
import { useComparisonMessages } from './useComparisonMessages';
import { Icon } from './Icon';
import { branch } from './shapes';
import { StatementText } from './StatementText';

export interface RowTextsProps {
  comparison: Comparison;
  item: UnifiedRow;
}

/** The words of a row: one text with what came and went, or the old texts soft and the new ones as branches. */
export function RowTexts({ comparison, item }: RowTextsProps) {
  const { from, to } = comparison;
  const text = item.texts.at(-1);
  if (!text) return null;
  if (item.texts.length > 1 && item.row.change !== 'same') return <OldAndNew comparison={comparison} item={item} />;
  const statement = (
    <StatementText
      statement={text.statement}
      words={item.row.change === 'reworded' ? text.words : undefined}
      language={(text.side === 'from' ? from : to).ladder.language}
    />
  );
  return <p className="lk-body">{item.row.change === 'removed' ? <del>{statement}</del> : statement}</p>;
}

function OldAndNew({ comparison: { from, to }, item: { texts } }: RowTextsProps) {
  const messages = useComparisonMessages();
  return (
    <>
      {texts.map(
        ({ side, statement }) =>
          side === 'from' && (
            <p key={statement.id} className="lk-body lk-gone">
              <span>{messages.before}</span> <StatementText statement={statement} language={from.ladder.language} />
            </p>
          ),
      )}
      <ul className="lk-branches">
        {texts.map(
          ({ side, statement }) =>
            side === 'to' && (
              <li key={statement.id} className="lk-body">
                <Icon shape={branch} />
                <span>
                  <StatementText statement={statement} language={to.ladder.language} />
                </span>
              </li>
            ),
        )}
      </ul>
    </>
  );
}
