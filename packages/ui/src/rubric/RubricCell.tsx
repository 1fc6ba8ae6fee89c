'use client';
import type { Level, RubricMatrixCell } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { RubricCellText } from './RubricCellText';
import type { CellChange } from './rubricChanges';
import { useRubric } from './RubricContext';

export interface RubricCellProps extends Omit<ComponentPropsWithRef<'td'>, 'children'> {
  cell: RubricMatrixCell;
  level: Level;
  /** Given: only what changes from the column before is shown. */
  change?: CellChange | undefined;
}

/** What one level asks in one competency; a value that holds on draws a line from the level that set it. */
export function RubricCell({ cell, level, change, className, ...rest }: RubricCellProps) {
  const messages = useMessages();
  const { matrix, current } = useRubric('Cell');
  const isCurrent = level.id === current;
  return (
    <td
      role="cell"
      {...rest}
      className={classNames('lk-rubric-cell', className)}
      data-level={level.code ?? level.title}
      data-held={change?.holds === undefined ? undefined : ''}
      data-titled={level.code === undefined ? '' : undefined}
      data-here={isCurrent ? '' : undefined}
    >
      {isCurrent && <span className="lk-here lk-rubric-narrow">{messages.youAreHere}</span>}
      <RubricCellText matrix={matrix} cell={cell} change={change} />
    </td>
  );
}
