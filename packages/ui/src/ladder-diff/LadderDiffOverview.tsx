'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { LadderDiffPeople } from './LadderDiffPeople';
import { LadderDiffVersion } from './LadderDiffVersion';
import { useLadderDiff } from './LadderDiffContext';

/** The proposed version with its reasons, and beside it what changes for a person at each level. Nothing when nothing changed. */
export function LadderDiffOverview({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { entries } = useLadderDiff('Overview');
  if (entries.length === 0) return null;
  return (
    <div {...rest} className={classNames('lk-changes-overview', className)}>
      <LadderDiffVersion />
      <LadderDiffPeople />
    </div>
  );
}
