'use client';
import type { Confidence as HowSure } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { useComparisonMessages } from './useComparisonMessages';
import { classNames } from './classNames';

export interface ConfidenceProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  confidence: HowSure | 'none';
}

/** How sure a link is: a line that loses substance, with its word. */
export function Confidence({ confidence, className, ...rest }: ConfidenceProps) {
  const messages = useComparisonMessages();
  return (
    <span {...rest} data-confidence={confidence} className={classNames('lk-sure', className)}>
      {confidence === 'none' ? messages.noCounterpart : messages[confidence]}
    </span>
  );
}
