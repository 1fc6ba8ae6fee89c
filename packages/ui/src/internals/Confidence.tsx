'use client';
import type { Confidence as HowSure } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { useText } from '../ladder-provider/useText';
import { certainty } from '../messages/en/certainty';
import { classNames } from './classNames';

export interface ConfidenceProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  confidence: HowSure | 'none';
}

/** How sure a link is: a line that loses substance, with its word. */
export function Confidence({ confidence, className, ...rest }: ConfidenceProps) {
  const messages = useText(certainty);
  return (
    <span {...rest} data-confidence={confidence} className={classNames('lk-sure', className)}>
      {confidence === 'none' ? messages.noCounterpart : messages[confidence]}
    </span>
  );
}
