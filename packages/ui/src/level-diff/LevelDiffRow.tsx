'use client';
import type { UnifiedRow } from '@ladderkit/core/compare';
import type { ComponentPropsWithRef } from 'react';
import { ChangeMark } from '../internals/ChangeMark';
import { classNames } from '../internals/classNames';
import { markOf } from '../internals/markOf';
import { RowRemarks } from '../internals/RowRemarks';
import { RowTexts } from '../internals/RowTexts';
import { useKindWord } from '../internals/useKindWord';
import { useLevelDiff } from './LevelDiffContext';
import { rowAttributes } from './rowAttributes';

export interface LevelDiffRowProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  /** A row of `unifiedRows(comparison)`. */
  item: UnifiedRow;
}

/** One statement and what happened to it: the mark in the margin, the words beside it. */
export function LevelDiffRow({ item, className, ...rest }: LevelDiffRowProps) {
  const { comparison, id } = useLevelDiff('Row');
  const { row } = item;
  const word = useKindWord(row);
  return (
    <li {...rowAttributes(row, id)} {...rest} className={classNames('lk-row', className)}>
      <ChangeMark change={markOf(row)}>{word}</ChangeMark>
      <div className="lk-statement">
        <RowTexts comparison={comparison} item={item} />
        <RowRemarks comparison={comparison} row={row} hrefOfRow={(other) => `#${id}${other.id}`} />
      </div>
    </li>
  );
}
