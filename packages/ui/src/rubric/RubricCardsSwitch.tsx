'use client';
import { Segments } from '../internals/Segments';
import { useMessages } from '../ladder-provider/LadderContext';
import { useRubric } from './RubricContext';

/** Cards by competency or by level. Shown only where there is no room for a table. */
export function RubricCardsSwitch() {
  const messages = useMessages();
  const { cardsBy, setCardsBy } = useRubric('CardsSwitch');
  return (
    <Segments
      className="lk-rubric-narrow"
      label={messages.cards}
      value={cardsBy}
      onValueChange={setCardsBy}
      options={[
        { value: 'competency', label: messages.byCompetency },
        { value: 'level', label: messages.byLevel },
      ]}
    />
  );
}
