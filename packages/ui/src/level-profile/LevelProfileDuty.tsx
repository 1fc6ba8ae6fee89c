'use client';
import type { Expectation } from '@ladderkit/core';
import { Fragment } from 'react';
import { Condition } from '../internals/Condition';
import { Icon } from '../internals/Icon';
import { circles } from '../internals/shapes';
import { NavigationLink } from '../internals/NavigationLink';
import { useMessages } from './useMessages';

/** With whom a statement is shared, and where it applies. Nothing where it is one person's, everywhere. */
export function LevelProfileDuty({ expectation: { sharedWith = [], appliesTo } }: { expectation: Expectation }) {
  const messages = useMessages();
  return (
    <>
      {sharedWith.length > 0 && (
        <div className="lk-remark">
          <Icon shape={circles} className="lk-faint" />
          <span>
            {messages.sharedWith}{' '}
            {sharedWith.map(({ title, level }, i) => (
              <Fragment key={i}>
                {i > 0 && ', '}
                {level === undefined ? (
                  title
                ) : (
                  <NavigationLink to={{ noun: 'level', id: level }}>{title}</NavigationLink>
                )}
              </Fragment>
            ))}
          </span>
        </div>
      )}
      <Condition to={appliesTo} />
    </>
  );
}
