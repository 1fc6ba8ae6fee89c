'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { RubricCell } from './RubricCell';
import { useRubric } from './RubricContext';
import type { RubricGroupRow } from './rubricGroups';

export interface RubricRowProps extends Omit<ComponentPropsWithRef<'tr'>, 'children'> {
  row: RubricGroupRow;
}

/** One competency across the levels. */
export function RubricRow({ row, className, ...rest }: RubricRowProps) {
  const messages = useMessages();
  const { matrix, changesOf } = useRubric('Row');
  const { competency, cells, isOverall, path } = row;
  const changes = changesOf(competency?.id);
  return (
    <tr role="row" {...rest} className={classNames('lk-rubric-row', className)} data-competency={competency?.id}>
      <th role="rowheader" scope="row" className="lk-rubric-name">
        {path.map(({ id, title }) => (
          <span key={id} className="lk-rubric-path lk-label">
            {title}
          </span>
        ))}
        <bdi>{isOverall ? messages.inGeneral : (competency?.title ?? messages.otherStatements)}</bdi>
      </th>
      {cells.map((cell, column) => {
        const level = matrix.columns[column];
        return level && <RubricCell key={level.id} cell={cell} level={level} change={changes?.[column]} />;
      })}
    </tr>
  );
}
