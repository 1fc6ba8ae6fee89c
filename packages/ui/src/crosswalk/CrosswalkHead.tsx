'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Confidence } from '../internals/Confidence';
import { Heading } from '../internals/Heading';
import { NameWithCode } from '../internals/NameWithCode';
import { sideTitle } from '../internals/sideTitle';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';

const CONFIDENCES = ['certain', 'likely', 'possible'] as const;

/** What is compared, how many links there are and how sure they are, and the legend of their lines. */
export function CrosswalkHead({ className, ...rest }: Omit<ComponentPropsWithRef<'header'>, 'children'>) {
  const { comparison, links, statements, linksAt, headingLevel, id } = useCrosswalk('Head');
  const messages = useMessages();
  const held = links.filter(({ review }) => review !== 'rejected');
  const lone = (['from', 'to'] as const).flatMap((side) =>
    [...statements[side].keys()].filter((each) => linksAt(side, each).length === 0),
  ).length;
  const counts = CONFIDENCES.map((confidence) => ({
    confidence,
    count: held.filter((link) => link.confidence === confidence).length,
  }));
  return (
    <header {...rest} className={classNames('lk-head', className)}>
      <div className="lk-head-text">
        <Heading level={headingLevel} id={`${id}title`} className="lk-title">
          <NameWithCode {...sideTitle(comparison, 'from')} /> {messages.crosswalkAnd}{' '}
          <NameWithCode {...sideTitle(comparison, 'to')} />
        </Heading>
        <p className="lk-small lk-soft">{messages.crosswalkCounts(held.length, counts, lone)}</p>
      </div>
      <ul className="lk-legend" aria-label={messages.legend}>
        {CONFIDENCES.map((confidence) => (
          <li key={confidence}>
            <Confidence confidence={confidence} />
          </li>
        ))}
      </ul>
    </header>
  );
}
