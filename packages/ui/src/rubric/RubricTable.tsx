'use client';
import type { ComponentPropsWithRef, CSSProperties } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useRubric } from './RubricContext';
import { RubricColumn } from './RubricColumn';
import { RubricGroupRows } from './RubricGroupRows';

/** Below this the browser draws everything at once without being felt; above it, rows out of sight wait. */
const MANY_CELLS = 300;

/** The matrix in a region that scrolls both ways, its head and first column always in view. Narrow, each row is a card. */
export function RubricTable({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const messages = useMessages();
  const { title, matrix, groups, id } = useRubric('Table');
  return (
    <div
      role="region"
      aria-label={messages.tableOf(title)}
      tabIndex={0}
      {...rest}
      className={classNames('lk-rubric-scroll', className)}
    >
      {/* the layout takes the display of a table away, and with it the roles, so these are said */}
      <table
        role="table"
        aria-labelledby={`${id}caption`}
        className="lk-rubric-table"
        data-large={matrix.rows.length * matrix.columns.length > MANY_CELLS ? '' : undefined}
        style={{ '--lk-rubric-count': matrix.columns.length } as CSSProperties}
      >
        <caption className="lk-hidden" id={`${id}caption`}>
          {title}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="lk-rubric-name lk-faint">
              {messages.competency}
            </th>
            {matrix.columns.map((level) => (
              <RubricColumn key={level.id} level={level} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <RubricGroupRows key={group.id} group={group} />
        ))}
      </table>
    </div>
  );
}
