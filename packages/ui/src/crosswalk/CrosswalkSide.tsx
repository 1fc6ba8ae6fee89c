'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { sideTitle } from '../internals/sideTitle';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { CrosswalkStatement } from './CrosswalkStatement';

export interface CrosswalkSideProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  side: 'from' | 'to';
}

/** The statements of one company, by section. */
export function CrosswalkSide({ side, className, ...rest }: CrosswalkSideProps) {
  const { comparison, groups, headingLevel } = useCrosswalk('Side');
  const messages = useMessages();
  const { ladder, levels } = comparison[side];
  const name = sideTitle(comparison, side);
  return (
    <div {...rest} data-side={side} className={classNames('lk-cross-side', className)}>
      <Heading level={headingLevel} depth={1} className="lk-cross-ladder lk-body">
        <bdi>{ladder.title}</bdi> {levels.length === 1 && <span className="lk-code">{name.code ?? name.title}</span>}
      </Heading>
      {groups[side].map((group) => (
        <section key={group.id} style={{ flexGrow: group.statements.length }}>
          <Heading level={headingLevel} depth={2} className="lk-cross-section lk-label">
            <bdi>{group.title ?? messages.otherStatements}</bdi>
          </Heading>
          <ul>
            {group.statements.map((statement) => (
              <CrosswalkStatement key={statement.id} side={side} statement={statement} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
