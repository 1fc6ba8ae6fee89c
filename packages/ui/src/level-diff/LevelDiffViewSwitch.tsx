'use client';
import type { ComponentPropsWithRef } from 'react';
import { Segments } from '../internals/Segments';
import { useMessages } from './useMessages';
import { useLevelDiff } from './LevelDiffContext';

/** Unified or side by side: a radio group. */
export function LevelDiffViewSwitch(props: Omit<ComponentPropsWithRef<'fieldset'>, 'onChange' | 'children'>) {
  const { view, setView } = useLevelDiff('ViewSwitch');
  const messages = useMessages();
  return (
    <Segments
      {...props}
      label={messages.view}
      options={[
        { value: 'unified', label: messages.unified },
        { value: 'split', label: messages.sideBySide },
      ]}
      value={view}
      onValueChange={setView}
    />
  );
}
