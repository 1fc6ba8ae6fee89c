'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Confidence } from '../internals/Confidence';
import { Icon } from '../internals/Icon';
import { cross } from '../internals/shapes';
import { StatementText } from '../internals/StatementText';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { CrosswalkReview } from './CrosswalkReview';
import type { CrosswalkLink } from './linksOf';

export interface CrosswalkRowProps extends Omit<ComponentPropsWithRef<'tr'>, 'children'> {
  link: CrosswalkLink;
  /** Whether the column of what both have in common is there. */
  withReasons?: boolean | undefined;
}

/** One link in the table. */
export function CrosswalkRow({ link, withReasons = false, className, ...rest }: CrosswalkRowProps) {
  const { comparison, selected } = useCrosswalk('Row');
  const messages = useMessages();
  const { from, to } = comparison;
  const rejected = link.review === 'rejected';
  return (
    <tr
      {...rest}
      data-rejected={rejected ? '' : undefined}
      data-selected={link === selected ? '' : undefined}
      className={classNames('lk-cross-row', className)}
    >
      <td data-label={from.ladder.title}>
        <StatementText statement={link.from} language={from.ladder.language} />
      </td>
      <td>
        {rejected ? (
          <span className="lk-cross-no">
            <Icon shape={cross} />
            {messages.rejected}
          </span>
        ) : (
          <Confidence confidence={link.confidence} />
        )}
      </td>
      <td data-label={to.ladder.title}>
        <StatementText statement={link.to} language={to.ladder.language} />
      </td>
      {withReasons && (
        <td className="lk-soft" data-label={messages.inCommon}>
          {messages.inCommonWords(link.why)}
        </td>
      )}
      <td className="lk-cross-acts">
        <CrosswalkReview link={link} quiet />
      </td>
    </tr>
  );
}
