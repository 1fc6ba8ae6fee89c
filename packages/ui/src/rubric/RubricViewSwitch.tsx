'use client';
import type { ComponentPropsWithRef } from 'react';
import { Segments } from '../internals/Segments';
import { useMessages } from './useMessages';
import { useRubric } from './RubricContext';

/** Everything, or only what changes from the level before. */
export function RubricViewSwitch(props: Omit<ComponentPropsWithRef<'fieldset'>, 'onChange' | 'children'>) {
  const messages = useMessages();
  const { view, setView } = useRubric('ViewSwitch');
  return (
    <Segments
      {...props}
      label={messages.view}
      value={view}
      onValueChange={setView}
      options={[
        { value: 'all', label: messages.everything },
        { value: 'changes', label: messages.onlyChanges },
      ]}
    />
  );
}
