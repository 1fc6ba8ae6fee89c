'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Confidence } from '../internals/Confidence';
import { Fold } from '../internals/Fold';
import { Heading } from '../internals/Heading';
import { StatementText } from '../internals/StatementText';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { CrosswalkNearest } from './CrosswalkNearest';
import { CrosswalkReview } from './CrosswalkReview';
import type { CrosswalkLink, LoneStatement } from './linksOf';
import { MarkedText } from './MarkedText';

const SIDES = ['from', 'to'] as const;

/**
 * Why the selected link was made: both statements with the words they have in common, and the reasons in words. Of a statement
 * without a link, what is nearest to it.
 */
export function CrosswalkWhy({ className, ...rest }: Omit<ComponentPropsWithRef<'section'>, 'children'>) {
  const { selected, lone, headingLevel, id } = useCrosswalk('Why');
  const messages = useMessages();
  return (
    <section
      aria-labelledby={`${id}why`}
      aria-live="polite"
      {...rest}
      data-chosen={selected || lone ? '' : undefined}
      className={classNames('lk-cross-why', className)}
    >
      <div>
        <div className="lk-cross-whyhead lk-body">
          <Heading level={headingLevel} depth={1} id={`${id}why`}>
            {lone ? messages.noCounterpart : messages.whyThisLink}
          </Heading>
          {selected && <Confidence confidence={selected.confidence} />}
        </div>
        {selected && <Reasons link={selected} />}
        {lone && <Neighbours lone={lone} />}
        {!selected && !lone && <p className="lk-small lk-soft">{messages.chooseStatement}</p>}
      </div>
      {selected && <CrosswalkReview link={selected} />}
    </section>
  );
}

function Reasons({ link }: { link: CrosswalkLink }) {
  const { comparison, nearestTo } = useCrosswalk('Why');
  const messages = useMessages();
  const { why, review, confidence } = link;
  const sides = SIDES.filter((side) => nearestTo(side, link[side].id).length > 0);
  return (
    <>
      {SIDES.map((side) => (
        <p key={side} className="lk-body" lang={comparison[side].ladder.language}>
          <MarkedText
            text={link[side].text}
            marked={why.map((reason) => reason[side] ?? (reason.kind === 'word' ? reason.text : ''))}
          />
        </p>
      ))}
      <p className="lk-small lk-soft">
        {review === 'pinned'
          ? messages.pinnedByYou
          : why.length === 0 && confidence === 'certain'
            ? messages.sameWords
            : messages.reasons(why)}
      </p>
      {sides.length > 0 && (
        <Fold key={link.id} summary={messages.alsoNear}>
          {sides.map((side) => (
            <CrosswalkNearest key={side} side={side} statement={link[side].id} />
          ))}
        </Fold>
      )}
    </>
  );
}

function Neighbours({ lone: { side, statement } }: { lone: LoneStatement }) {
  const { comparison } = useCrosswalk('Why');
  return (
    <>
      <p className="lk-body">
        <StatementText statement={statement} language={comparison[side].ladder.language} />
      </p>
      <CrosswalkNearest side={side} statement={statement.id} />
    </>
  );
}
