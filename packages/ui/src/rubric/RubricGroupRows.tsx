'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useRubric } from './RubricContext';
import type { RubricGroup } from './rubricGroups';
import { RubricRow } from './RubricRow';

export interface RubricGroupRowsProps extends Omit<ComponentPropsWithRef<'tbody'>, 'children'> {
  group: RubricGroup;
}

/** The rows of one top-level competency, below its title where it has sections. */
export function RubricGroupRows({ group, className, ...rest }: RubricGroupRowsProps) {
  const { matrix } = useRubric('Group');
  return (
    <tbody role="rowgroup" {...rest} className={classNames('lk-rubric-group', className)}>
      {group.title !== undefined && (
        <tr role="row" className="lk-rubric-title">
          <th role="rowheader" scope="rowgroup" colSpan={matrix.columns.length + 1}>
            <span>{group.title}</span>
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <RubricRow key={row.competency?.id ?? ''} row={row} />
      ))}
    </tbody>
  );
}
