'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { StatementText } from '../internals/StatementText';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { CrosswalkNearest } from './CrosswalkNearest';

/** The statements of both sides for which no counterpart was found, each with its nearest ones to pin. Nothing when there are none. */
export function CrosswalkUnlinked({ className, ...rest }: Omit<ComponentPropsWithRef<'section'>, 'children'>) {
  const { comparison, groups, linksAt, headingLevel, id } = useCrosswalk('Unlinked');
  const messages = useMessages();
  const sides = (['from', 'to'] as const).map((side) => {
    // by the comparison: what a person has linked since stays in its place, so that it can be taken back there
    const linked = new Set(comparison.rows.flatMap(({ links }) => links.map((link) => link[side])));
    const statements = groups[side]
      .flatMap((group) => group.statements)
      .filter((each) => !linked.has(each.id) || linksAt(side, each.id).length === 0);
    return { side, statements };
  });
  if (sides.every(({ statements }) => statements.length === 0)) return null;
  return (
    <section aria-labelledby={`${id}unlinked`} {...rest} className={classNames('lk-cross-block', className)}>
      <Heading level={headingLevel} depth={1} id={`${id}unlinked`} className="lk-lead">
        {messages.noCounterpart}
      </Heading>
      <p className="lk-small lk-soft">{messages.nearestRead}</p>
      <div className="lk-cross-unlinked">
        {sides.map(({ side, statements }) => (
          <div key={side}>
            <Heading level={headingLevel} depth={2} className="lk-cross-ladder lk-label">
              <bdi>{comparison[side].ladder.title}</bdi>
            </Heading>
            <ul>
              {statements.map((statement) => (
                <li key={statement.id} className="lk-cross-alone">
                  <p className="lk-body">
                    <StatementText statement={statement} language={comparison[side].ladder.language} />
                  </p>
                  <CrosswalkNearest side={side} statement={statement.id} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
