'use client';
import type { UnifiedRow } from '@ladderkit/core/compare';
import type { ComponentPropsWithRef } from 'react';
import { ChangeMark } from '../internals/ChangeMark';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { RowRemarks } from '../internals/RowRemarks';
import { StatementText } from '../internals/StatementText';
import { useMessages } from '../ladder-provider/LadderContext';
import { useLevelDiff } from './LevelDiffContext';
import { markOf, useRow } from './useRow';

export interface LevelDiffRowProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  /** A row of `unifiedRows(comparison)`. */
  item: UnifiedRow;
}

/** One statement and what happened to it: the mark in the margin, the words beside it. */
export function LevelDiffRow({ item, className, ...rest }: LevelDiffRowProps) {
  const { comparison, id } = useLevelDiff('Row');
  const { word, attributes } = useRow(item.row);
  return (
    <li {...attributes} {...rest} className={classNames('lk-row', className)}>
      <ChangeMark change={markOf(item.row)}>{word}</ChangeMark>
      <div className="lk-statement">
        {item.texts.length === 1 ? <OneText item={item} /> : <OldAndNew item={item} />}
        <RowRemarks comparison={comparison} row={item.row} hrefOfRow={(row) => `#${id}${row.id}`} />
      </div>
    </li>
  );
}

function OneText({ item: { row, texts } }: { item: UnifiedRow }) {
  const { comparison } = useLevelDiff('Row');
  const [text] = texts;
  if (!text) return null;
  const language = comparison[text.side === 'from' ? 'from' : 'to'].ladder.language;
  const words = row.change === 'reworded' ? text.words : undefined;
  const statement = <StatementText statement={text.statement} words={words} language={language} />;
  return <p className="lk-body">{row.change === 'removed' ? <del>{statement}</del> : statement}</p>;
}

/** The old texts soft, then the new ones as branches. */
function OldAndNew({ item: { texts } }: { item: UnifiedRow }) {
  const { comparison } = useLevelDiff('Row');
  const messages = useMessages();
  const { from, to } = comparison;
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
                <Icon name="branch" />
                <StatementText statement={statement} language={to.ladder.language} />
              </li>
            ),
        )}
      </ul>
    </>
  );
}
