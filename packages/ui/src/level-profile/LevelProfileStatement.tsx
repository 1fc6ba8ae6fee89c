'use client';
import type { Expectation } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { InlineText } from '../internals/InlineText';
import { useMessages } from './useMessages';
import { LevelProfileAsides } from './LevelProfileAsides';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileDuty } from './LevelProfileDuty';
import { LevelProfileFacts } from './LevelProfileFacts';
import type { ProfileStatement } from './profileSections';

export interface LevelProfileStatementProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  statement: ProfileStatement;
}

/** One statement: its words, with whom it is shared, where it applies, what details it, and examples on demand. */
export function LevelProfileStatement({ statement, className, ...rest }: LevelProfileStatementProps) {
  const messages = useMessages();
  const { ladder } = useLevelProfile('Statement');
  const { expectation, inheritedFrom, details } = statement;
  const isAside = ({ kind }: Expectation) => kind === 'example' || kind === 'anti-pattern';
  const parts = details.filter((each) => !isAside(each));
  const from = ladder.levels.find(({ id }) => id === inheritedFrom);
  return (
    <li
      id={inheritedFrom === undefined ? expectation.id : undefined}
      {...rest}
      className={classNames('lk-profile-statement', className)}
    >
      <p>
        <bdi>
          <InlineText text={expectation.text} />
        </bdi>
        {inheritedFrom !== undefined && (
          <span className="lk-code">
            <span className="lk-hidden">{messages.inheritedFrom('')}</span>
            {from?.code ?? from?.title ?? inheritedFrom}
          </span>
        )}
      </p>
      <About expectation={expectation} />
      {parts.length > 0 && (
        <ul className="lk-list lk-profile-details">
          {parts.map((part) => (
            <li key={part.id} id={inheritedFrom === undefined ? part.id : undefined}>
              <bdi>
                <InlineText text={part.text} />
              </bdi>
              <About expectation={part} />
            </li>
          ))}
        </ul>
      )}
      <LevelProfileAsides asides={details.filter(isAside)} />
    </li>
  );
}

const About = ({ expectation }: { expectation: Expectation }) => (
  <>
    <LevelProfileDuty expectation={expectation} />
    <LevelProfileFacts meta={expectation.meta} />
  </>
);
