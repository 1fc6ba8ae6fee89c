'use client';
import type { SplitRow } from '@ladderkit/core/compare';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { ChangeMark } from '../internals/ChangeMark';
import { Chip } from '../internals/Chip';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { branch } from '../internals/shapes';
import { markOf } from '../internals/markOf';
import { MovedRemark } from '../internals/MovedRemark';
import { NearestRemark } from '../internals/NearestRemark';

import { StatementText } from '../internals/StatementText';
import { TextRemark } from '../internals/TextRemark';
import { useKindWord } from '../internals/useKindWord';
import { wayOf } from '../internals/wayOf';
import { useMessages } from './useMessages';
import { useLevelDiff } from './LevelDiffContext';
import { rowAttributes } from './rowAttributes';

export interface LevelDiffSplitRowProps extends Omit<ComponentPropsWithRef<'tr'>, 'children'> {
  /** A row of `splitRows(comparison)`. */
  item: SplitRow;
}

/** One statement on both pages, the change between them. */
export function LevelDiffSplitRow({ item, className, ...rest }: LevelDiffSplitRowProps) {
  const { comparison, id } = useLevelDiff('SplitRow');
  const { row } = item;
  const word = useKindWord(row);
  const way = wayOf(row);
  return (
    <tr {...rowAttributes(row, id)} {...rest} className={classNames('lk-diff-row', className)}>
      <Page item={item} side="from">
        <MovedRemark comparison={comparison} row={row} />
      </Page>
      <td className="lk-diff-spine">
        <ChangeMark change={markOf(row)}>{word}</ChangeMark>
        {way && <Chip change={way} />}
      </td>
      <Page item={item} side="to">
        <TextRemark row={row} />
        {row.change === 'removed' && (
          <NearestRemark comparison={comparison} row={row} hrefOfRow={(other) => `#${id}${other.id}`} />
        )}
      </Page>
    </tr>
  );
}

interface PageProps {
  item: SplitRow;
  side: 'from' | 'to';
  children: ReactNode;
}

/** One side of the row: its texts, the words of its scope, and the remarks that belong to this side. */
function Page({ item, side, children }: PageProps) {
  const { comparison } = useLevelDiff('SplitRow');
  const messages = useMessages();
  const { row } = item;
  const texts = item[side];
  const language = comparison[side].ladder.language;
  return (
    <td className={`lk-diff-page lk-diff-${side}`}>
      {texts.map(({ statement, words }) => (
        <p key={statement.id} className="lk-body">
          {side === 'to' && texts.length > 1 && <Icon shape={branch} />}
          <StatementText
            statement={statement}
            words={row.change === 'reworded' ? words : undefined}
            language={language}
          />
        </p>
      ))}
      {texts.length === 0 && row.change !== 'removed' && (
        <p className="lk-body lk-faint">
          <span aria-hidden="true">–</span>
          <span className="lk-hidden">{messages.nothing}</span>
        </p>
      )}
      {(row.scope ?? []).map((change, i) => (
        <div key={i} className="lk-remark">
          {messages.dimension(change.dimension)} <b>{change[side] || messages.unsaid}</b>
        </div>
      ))}
      {children}
    </td>
  );
}
