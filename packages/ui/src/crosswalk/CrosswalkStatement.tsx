'use client';
import type { Statement } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Condition } from '../internals/Condition';
import { StatementText } from '../internals/StatementText';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { CrosswalkNearest } from './CrosswalkNearest';

export interface CrosswalkStatementProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  side: 'from' | 'to';
  statement: Statement;
}

/** A statement of one side: a button that goes through its links, or, where it has none, its nearest neighbours. */
export function CrosswalkStatement({ side, statement, className, ...rest }: CrosswalkStatementProps) {
  const { comparison, linksAt, selected, select } = useCrosswalk('Statement');
  const messages = useMessages();
  const links = linksAt(side, statement.id);
  const isSelected = selected?.[side].id === statement.id;
  const next = links[(links.findIndex((link) => link === selected) + 1) % links.length];
  const text = <StatementText statement={statement} language={comparison[side].ladder.language} />;
  return (
    <li
      {...rest}
      data-anchor={`${side} ${statement.id}`}
      data-lone={next ? undefined : ''}
      data-selected={isSelected ? '' : undefined}
      className={classNames('lk-cross-item', className)}
    >
      {next ? (
        <button type="button" className="lk-bare" aria-pressed={isSelected} onClick={() => select(next.id)}>
          {text}
          <span className="lk-hidden">, {messages.countLinks(links.length)}</span>
        </button>
      ) : (
        <p className="lk-body">{text}</p>
      )}
      <Condition to={statement.appliesTo} />
      {!next && <CrosswalkNearest side={side} statement={statement.id} />}
    </li>
  );
}
