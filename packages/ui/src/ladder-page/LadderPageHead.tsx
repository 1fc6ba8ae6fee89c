'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { LadderSearch } from '../ladder-search';
import { useLadderPage } from './LadderPageContext';

export type LadderPageHeadProps = Omit<ComponentPropsWithRef<'header'>, 'children'>;

/** The ladder's version and title, and the search. */
export function LadderPageHead({ className, ...rest }: LadderPageHeadProps) {
  const messages = useMessages();
  const { ladder, headingLevel, titleId } = useLadderPage('Head');
  return (
    <header {...rest} className={classNames('lk-head lk-page-head', className)}>
      <div className="lk-head-text">
        {ladder.version !== undefined && <p className="lk-small lk-soft">{messages.versionOf(ladder.version)}</p>}
        <Heading level={headingLevel} id={titleId} className="lk-display" lang={ladder.language}>
          {ladder.title}
        </Heading>
      </div>
      <LadderSearch ladder={ladder} className="lk-page-search" />
    </header>
  );
}
