'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Segments } from '../internals/Segments';
import { useMessages } from './useMessages';
import { useRubric } from './RubricContext';

/** Cards by competency or by level. Shown only where there is no room for a table. */
export function RubricCardsSwitch({
  className,
  ...rest
}: Omit<ComponentPropsWithRef<'fieldset'>, 'onChange' | 'children'>) {
  const messages = useMessages();
  const { cardsBy, setCardsBy } = useRubric('CardsSwitch');
  return (
    <Segments
      {...rest}
      className={classNames('lk-rubric-narrow', className)}
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
