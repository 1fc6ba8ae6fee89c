'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useLevelDiff } from './LevelDiffContext';

/** The filter to what is asked anew. */
export function LevelDiffOnlyNew({ className, ...rest }: Omit<ComponentPropsWithRef<'label'>, 'children'>) {
  const { onlyNew, setOnlyNew } = useLevelDiff('OnlyNew');
  const messages = useMessages();
  return (
    <label {...rest} className={classNames('lk-check', className)}>
      <input type="checkbox" checked={onlyNew} onChange={(event) => setOnlyNew(event.currentTarget.checked)} />
      {messages.onlyNew}
    </label>
  );
}
