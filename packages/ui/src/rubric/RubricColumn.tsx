'use client';
import type { Level } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { NavigationLink } from '../internals/NavigationLink';
import { useMessages } from './useMessages';
import { useRubric } from './RubricContext';

export interface RubricColumnProps extends Omit<ComponentPropsWithRef<'th'>, 'children'> {
  level: Level;
}

/** The head of a column: the level's code and title. */
export function RubricColumn({ level, className, ...rest }: RubricColumnProps) {
  const messages = useMessages();
  const { current } = useRubric('Column');
  const isCurrent = level.id === current;
  return (
    <th
      role="columnheader"
      scope="col"
      {...rest}
      data-here={isCurrent ? '' : undefined}
      className={classNames('lk-rubric-column', className)}
    >
      {isCurrent && <span className="lk-here">{messages.youAreHere}</span>}
      {level.code !== undefined && <span className="lk-faint">{level.code} </span>}
      <NavigationLink to={{ noun: 'level', id: level.id }}>{level.title}</NavigationLink>
    </th>
  );
}
