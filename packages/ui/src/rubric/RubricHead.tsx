'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { RubricCardsSwitch } from './RubricCardsSwitch';
import { RubricCompetencies } from './RubricCompetencies';
import { useRubric } from './RubricContext';
import { RubricCopy } from './RubricCopy';
import { RubricLevels } from './RubricLevels';
import { RubricViewSwitch } from './RubricViewSwitch';

/** The name of the rubric. Its children are the tools; without any it shows all of them. */
export function RubricHead({ className, children, ...rest }: ComponentPropsWithRef<'header'>) {
  const messages = useMessages();
  const { title, headingLevel, id } = useRubric('Head');
  return (
    <header {...rest} className={classNames('lk-head', className)}>
      <div className="lk-head-text">
        <Heading level={headingLevel} id={`${id}title`} className="lk-title">
          <bdi>{title}</bdi>
        </Heading>
        <p className="lk-small lk-soft">{messages.whatIsAsked}</p>
      </div>
      <div className="lk-tools">
        {children ?? (
          <>
            <RubricCardsSwitch />
            <RubricViewSwitch />
            <RubricLevels />
            <RubricCompetencies />
            <RubricCopy />
          </>
        )}
      </div>
    </header>
  );
}
