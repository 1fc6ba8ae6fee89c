'use client';
import type { Level } from '@ladderkit/core';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../internals/classNames';
import { useLevelTabs } from './LevelTabsContext';
import { LevelTabsLevel } from './LevelTabsLevel';

export interface LevelTabsPanelProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * What shows a level, such as its `LevelProfile`.
   * @default its title, code, summary and statements by competency
   */
  children?: ((level: Level) => ReactNode) | undefined;
}

/** What belongs to the chosen tab; the other levels are not in the page. */
export function LevelTabsPanel({ children, className, ...rest }: LevelTabsPanelProps) {
  const { levels, value, id } = useLevelTabs('Panel');
  const level = levels.find(({ id }) => id === value);
  if (!level) return null;
  return (
    <div
      tabIndex={0}
      {...rest}
      role="tabpanel"
      id={`${id}panel`}
      aria-labelledby={`${id}${level.id}`}
      className={classNames('lk-tabs-panel', className)}
    >
      {children ? children(level) : <LevelTabsLevel level={level} />}
    </div>
  );
}
