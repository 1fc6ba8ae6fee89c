'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { NameWithCode } from '../internals/NameWithCode';
import { useMessages } from './useMessages';
import { RubricCellText } from './RubricCellText';
import { useRubric } from './RubricContext';

/** The same matrix, level by level. Shown only where there is no room for a table, and only when it was chosen. */
export function RubricByLevel({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const messages = useMessages();
  const { matrix, groups, cardsBy, changesOf, current, headingLevel } = useRubric('ByLevel');
  if (cardsBy === 'competency') return null;
  return (
    <div {...rest} className={classNames('lk-rubric-levels', className)}>
      {matrix.columns.map((level, column) => (
        <section key={level.id}>
          <Heading level={headingLevel} depth={1}>
            <NameWithCode title={level.title} code={level.code} />
            {level.id === current && <span className="lk-here">{messages.youAreHere}</span>}
          </Heading>
          {groups.flatMap((group) =>
            group.rows.map(({ competency, cells, isOverall }) => {
              const change = changesOf(competency?.id)?.[column];
              const cell = cells[column];
              return (
                <div key={competency?.id ?? ''} className="lk-rubric-card">
                  <Heading level={headingLevel} depth={2}>
                    <bdi>{competency?.title ?? messages.otherStatements}</bdi>
                    {group.title !== undefined && !isOverall && (
                      <span className="lk-rubric-path lk-label">{group.title}</span>
                    )}
                  </Heading>
                  {cell && <RubricCellText matrix={matrix} cell={cell} change={change} />}
                </div>
              );
            }),
          )}
        </section>
      ))}
    </div>
  );
}
