'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { BLOCKS } from './StepSizesBar';
import { useStepSizes } from './StepSizesContext';
import { StepSizesTrack } from './StepSizesTrack';

export type StepSizesHeadProps = Omit<ComponentPropsWithRef<'header'>, 'children'>;

/** What is counted, the choice of the track, and the key to the blocks. */
export function StepSizesHead({ className, ...rest }: StepSizesHeadProps) {
  const messages = useMessages();
  const { track, headingLevel, titleId } = useStepSizes('Head');
  const hasSteps = track !== undefined && track.steps.length > 0;
  return (
    <header {...rest} className={classNames('lk-head', className)}>
      <div className="lk-head-text">
        <Heading level={headingLevel} id={titleId} className="lk-title">
          {messages.howBigSteps}
        </Heading>
        {hasSteps && <p className="lk-small lk-soft">{messages.oneBlock}</p>}
      </div>
      <div className="lk-steps-side">
        <StepSizesTrack />
        {hasSteps && (
          <ul className="lk-legend lk-steps-keys">
            {BLOCKS.map((kind) => (
              <li key={kind}>
                <i data-kind={kind} aria-hidden="true" />
                {messages[kind]}
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  );
}
