'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Fold } from '../internals/Fold';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { CrosswalkRow } from './CrosswalkRow';
import type { CrosswalkLink } from './linksOf';

/** All links, those that were rejected last, the many that are only possible folded. In narrow places rows become pairs. */
export function CrosswalkTable({ className, ...rest }: Omit<ComponentPropsWithRef<'section'>, 'children'>) {
  const { links, faint, headingLevel, id } = useCrosswalk('Table');
  const messages = useMessages();
  const isRejected = ({ review }: CrosswalkLink) => review === 'rejected';
  const held = links.filter((link) => !isRejected(link) && !faint.has(link));
  const shown = [...held, ...links.filter(isRejected)];
  return (
    <section aria-labelledby={`${id}all`} {...rest} className={classNames('lk-cross-block', className)}>
      <Heading level={headingLevel} depth={1} id={`${id}all`} className="lk-lead">
        {messages.allLinks}
      </Heading>
      {shown.length > 0 ? <Links links={shown} /> : <p className="lk-small lk-soft">{messages.noLinks}</p>}
      {faint.size > 0 && (
        <Fold summary={messages.morePossible(faint.size)}>
          <Links links={links.filter((link) => faint.has(link))} />
        </Fold>
      )}
    </section>
  );
}

function Links({ links }: { links: readonly CrosswalkLink[] }) {
  const { comparison, links: all, id } = useCrosswalk('Table');
  const messages = useMessages();
  const hasReasons = all.some(({ why }) => why.length > 0);
  return (
    <table aria-labelledby={`${id}all`} className="lk-table lk-cross-table">
      <thead>
        <tr>
          <th scope="col">{comparison.from.ladder.title}</th>
          <th scope="col" className="lk-cross-how">
            {messages.link}
          </th>
          <th scope="col">{comparison.to.ladder.title}</th>
          {hasReasons && <th scope="col">{messages.inCommon}</th>}
          <th scope="col" className="lk-cross-acts">
            <span className="lk-hidden">{messages.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {links.map((link) => (
          <CrosswalkRow key={link.id} link={link} withReasons={hasReasons} />
        ))}
      </tbody>
    </table>
  );
}
