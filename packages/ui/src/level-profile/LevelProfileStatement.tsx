'use client';
import type { Expectation } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Fold } from '../internals/Fold';
import { InlineText } from '../internals/InlineText';
import { useMessages } from './useMessages';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileDuty } from './LevelProfileDuty';
import type { ProfileStatement } from './profileSections';

export interface LevelProfileStatementProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  statement: ProfileStatement;
}

/** One statement: its words, with whom it is shared, where it applies, what details it, and examples on demand. */
export function LevelProfileStatement({ statement, className, ...rest }: LevelProfileStatementProps) {
  const messages = useMessages();
  const { ladder } = useLevelProfile('Statement');
  const { expectation, inheritedFrom, details } = statement;
  const examples = details.filter(({ kind }) => kind === 'example');
  const parts = details.filter(({ kind }) => kind !== 'example');
  const from = ladder.levels.find(({ id }) => id === inheritedFrom);
  return (
    <li
      id={inheritedFrom === undefined ? expectation.id : undefined}
      {...rest}
      className={classNames('lk-profile-statement', className)}
    >
      <p>
        <Words expectation={expectation} />
        {inheritedFrom !== undefined && (
          <span className="lk-code">
            <span className="lk-hidden">{messages.inheritedFrom('')}</span>
            {from?.code ?? from?.title ?? inheritedFrom}
          </span>
        )}
      </p>
      <LevelProfileDuty expectation={expectation} />
      {parts.length > 0 && (
        <ul className="lk-list lk-profile-details">
          {parts.map((part) => (
            <li key={part.id} id={inheritedFrom === undefined ? part.id : undefined}>
              <Words expectation={part} />
              <LevelProfileDuty expectation={part} />
            </li>
          ))}
        </ul>
      )}
      {examples.length > 0 && (
        <Fold summary={messages.countExamples(examples.length)}>
          <ul className="lk-profile-examples">
            {examples.map(({ id, text }) => (
              <li key={id}>
                <InlineText text={text} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </li>
  );
}

function Words({ expectation: { kind, text } }: { expectation: Expectation }) {
  const messages = useMessages();
  const label = kind === 'anti-pattern' ? messages.antiPattern : kind === 'example' ? messages.example : undefined;
  return (
    <bdi>
      {label !== undefined && <span className="lk-faint">{label}: </span>}
      <InlineText text={text} />
    </bdi>
  );
}
