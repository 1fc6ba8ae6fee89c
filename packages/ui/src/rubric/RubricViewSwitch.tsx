'use client';
import { Segments } from '../internals/Segments';
import { useMessages } from '../ladder-provider/LadderContext';
import { useRubric } from './RubricContext';

/** Everything, or only what changes from the level before. */
export function RubricViewSwitch() {
  const messages = useMessages();
  const { view, setView } = useRubric('ViewSwitch');
  return (
    <Segments
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
