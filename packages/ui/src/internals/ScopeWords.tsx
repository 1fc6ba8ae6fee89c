'use client';
import type { ScopeChange } from '@ladderkit/core';
import { useComparisonMessages } from './useComparisonMessages';
import { Icon } from './Icon';
import { arrow } from './shapes';

/** How the bar of a statement moved, with the words that show it: "Reach: the team → several teams". */
export function ScopeWords({ dimension, from, to, confidence }: ScopeChange) {
  const messages = useComparisonMessages();
  return (
    <span>
      {messages.dimension(dimension)}
      <bdi>{from || messages.unsaid}</bdi>{' '}
      <span className="lk-arrow">
        <Icon shape={arrow} />
        <span className="lk-hidden">{messages.changesInto}</span>
      </span>{' '}
      <b className="lk-strong">
        <bdi>{to || messages.unsaid}</bdi>
      </b>
      {confidence === 'possible' && <span className="lk-faint"> {messages.perhaps}</span>}
    </span>
  );
}
