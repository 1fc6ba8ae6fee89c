'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { NameWithCode } from '../internals/NameWithCode';
import { useMessages } from './useMessages';
import { useRadar } from './RadarContext';

export type RadarHeadProps = Omit<ComponentPropsWithRef<'header'>, 'children'>;

/** What the axes are, and the key to the lines. */
export function RadarHead({ className, ...rest }: RadarHeadProps) {
  const messages = useMessages();
  const { data, headingLevel, titleId } = useRadar('Head');
  return (
    <header {...rest} className={classNames('lk-head', className)}>
      <Heading level={headingLevel} id={titleId} className="lk-title">
        {messages.radarTitle(data.axesAre, data.scale)}
      </Heading>
      <ul className="lk-legend lk-radar-keys">
        {data.levels.map((level, i) => (
          <li key={i} data-level={i === data.levels.length - 1 ? 'to' : 'from'}>
            <NameWithCode {...level} />
          </li>
        ))}
      </ul>
    </header>
  );
}
