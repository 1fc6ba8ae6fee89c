'use client';
import type { Level } from '@ladderkit/core';
import { Content as RadixContent } from '@radix-ui/react-tabs';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from '../internals/classNames';
import { LevelProfile } from '../level-profile';
import { useLevelTabs } from './LevelTabsContext';

export interface LevelTabsPanelProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /**
   * What shows a level.
   * @default its `LevelProfile`
   */
  children?: ((level: Level) => ReactNode) | undefined;
}

/** What belongs to the chosen tab. */
export function LevelTabsPanel({ children, className, ...rest }: LevelTabsPanelProps) {
  const { ladder, levels, value, headingLevel } = useLevelTabs('Panel');
  const level = levels.find(({ id }) => id === value);
  if (!level) return null;
  return (
    <RadixContent {...rest} value={level.id} className={classNames('lk-tabs-panel', className)}>
      {children ? children(level) : <LevelProfile ladder={ladder} level={level.id} headingLevel={headingLevel} />}
    </RadixContent>
  );
}
