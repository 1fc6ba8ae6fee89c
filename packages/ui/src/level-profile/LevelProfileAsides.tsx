'use client';
import type { Expectation } from '@ladderkit/core';
import { Fold } from '../internals/Fold';
import { InlineText } from '../internals/InlineText';
import { useMessages } from './useMessages';
import { useLevelProfile } from './LevelProfileContext';

/** Examples, and what to avoid, on demand: each kind behind a fold of its own. */
export function LevelProfileAsides({ asides }: { asides: readonly Expectation[] }) {
  const messages = useMessages();
  const { level } = useLevelProfile('Section');
  const toAvoid = asides.filter(({ kind }) => kind === 'anti-pattern');
  const examples = asides.filter(({ kind }) => kind !== 'anti-pattern');
  const folds = [
    { summary: messages.countExamples(examples.length), items: examples },
    { summary: messages.antiPattern, items: toAvoid },
  ].filter(({ items }) => items.length > 0);
  return folds.map(({ summary, items }) => (
    <Fold key={summary} summary={summary}>
      <ul className="lk-profile-asides">
        {items.map((aside) => (
          // what is inherited has its id at home
          <li key={aside.id} id={aside.level === level.id ? aside.id : undefined}>
            <InlineText text={aside.text} />
          </li>
        ))}
      </ul>
    </Fold>
  ));
}
