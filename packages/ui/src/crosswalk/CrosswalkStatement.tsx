'use client';
import type { Statement } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Condition } from '../internals/Condition';
import { Confidence } from '../internals/Confidence';
import { StatementText } from '../internals/StatementText';
import { withoutLinks } from '../internals/withoutLinks';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { loneId } from './linksOf';

export interface CrosswalkStatementProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  side: 'from' | 'to';
  statement: Statement;
}

/** A statement of one side: a button that goes through its links, or, where it has none, shows its nearest neighbours. */
export function CrosswalkStatement({ side, statement, className, ...rest }: CrosswalkStatementProps) {
  const { comparison, linksAt, selected, lone, select } = useCrosswalk('Statement');
  const messages = useMessages();
  const links = linksAt(side, statement.id);
  const isSelected = (selected?.[side] ?? (lone?.side === side ? lone.statement : undefined))?.id === statement.id;
  const next = links[(links.findIndex((link) => link === selected) + 1) % links.length];
  return (
    <li
      {...rest}
      data-anchor={`${side} ${statement.id}`}
      data-lone={next ? undefined : ''}
      data-selected={isSelected ? '' : undefined}
      className={classNames('lk-cross-item', className)}
    >
      <button
        type="button"
        className="lk-bare"
        aria-pressed={isSelected}
        onClick={() => select(next?.id ?? loneId(side, statement.id))}
      >
        <StatementText
          statement={statement}
          words={withoutLinks(statement)}
          language={comparison[side].ladder.language}
        />
        {next && <span className="lk-hidden">, {messages.countLinks(links.length)}</span>}
        {!next && <Confidence confidence="none" className="lk-small lk-soft" />}
      </button>
      <Condition to={statement.appliesTo} />
    </li>
  );
}
