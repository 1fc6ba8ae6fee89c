'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useLevelDiff } from './LevelDiffContext';
import { LevelDiffSplit } from './LevelDiffSplit';
import { LevelDiffUnified } from './LevelDiffUnified';
import { isNew } from '../internals/rowKind';

/** All rows in the chosen view, grouped by competency, runs of unchanged ones folded. */
export function LevelDiffRows({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { comparison, view, onlyNew } = useLevelDiff('Rows');
  const messages = useMessages();
  const all = comparison.rows.length;
  const shown = onlyNew ? comparison.rows.filter(isNew).length : all;
  return (
    <div {...rest} className={classNames('lk-diff-rows', className)}>
      <p className={shown === 0 ? 'lk-empty' : 'lk-hidden'} role="status">
        {all === 0 ? messages.nothingToCompare : shown === 0 ? messages.nothingNew : messages.rowsShown(shown, all)}
      </p>
      {shown > 0 && (view === 'split' ? <LevelDiffSplit /> : <LevelDiffUnified />)}
    </div>
  );
}
