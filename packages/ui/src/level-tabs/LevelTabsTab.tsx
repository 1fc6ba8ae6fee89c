'use client';
import type { Level } from '@ladderkit/core';
import { Trigger as RadixTrigger } from '@radix-ui/react-tabs';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useLevelTabs } from './LevelTabsContext';

export interface LevelTabsTabProps extends Omit<ComponentPropsWithRef<'button'>, 'value'> {
  level: Level;
}

/** One tab: the level's code, or its title where it has none. Where somebody is, a disc stands before it. */
export function LevelTabsTab({ level, className, children, ...rest }: LevelTabsTabProps) {
  const messages = useMessages();
  const { current, value, id } = useLevelTabs('Tab');
  const isCurrent = level.id === current;
  return (
    <RadixTrigger
      title={level.code === undefined ? undefined : level.title}
      {...rest}
      id={`${id}${level.id}`}
      aria-controls={level.id === value ? `${id}panel` : undefined}
      value={level.id}
      data-current={isCurrent ? '' : undefined}
      className={classNames('lk-tabs-tab', className)}
    >
      {children ?? (
        <span data-label={level.code ?? level.title}>
          {level.code ?? level.title}
          {level.code !== undefined && <span className="lk-hidden"> {level.title}</span>}
          {isCurrent && <span className="lk-hidden">, {messages.youAreHere}</span>}
        </span>
      )}
    </RadixTrigger>
  );
}
