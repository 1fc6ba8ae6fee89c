'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Confidence } from '../internals/Confidence';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { useCrosswalk } from './CrosswalkContext';
import { CrosswalkReview } from './CrosswalkReview';
import { MarkedText } from './MarkedText';

/** Why the selected link was made: both statements with the words they have in common, and the reasons in words. */
export function CrosswalkWhy({ className, ...rest }: Omit<ComponentPropsWithRef<'section'>, 'children'>) {
  const { comparison, selected, headingLevel, id } = useCrosswalk('Why');
  const messages = useMessages();
  return (
    <section
      aria-labelledby={`${id}why`}
      aria-live="polite"
      {...rest}
      className={classNames('lk-cross-why', className)}
    >
      <div>
        <div className="lk-cross-whyhead lk-body">
          <Heading level={headingLevel} depth={1} id={`${id}why`}>
            {messages.whyThisLink}
          </Heading>
          {selected && <Confidence confidence={selected.confidence} />}
        </div>
        {selected ? (
          <>
            {(['from', 'to'] as const).map((side) => (
              <p key={side} className="lk-body" lang={comparison[side].ladder.language}>
                <MarkedText
                  text={selected[side].text}
                  marked={selected.why.map((reason) => reason[side] ?? (reason.kind === 'word' ? reason.text : ''))}
                />
              </p>
            ))}
            <p className="lk-small lk-soft">
              {selected.review === 'pinned' ? messages.pinnedByYou : messages.reasons(selected.why)}
            </p>
          </>
        ) : (
          <p className="lk-small lk-soft">{messages.chooseStatement}</p>
        )}
      </div>
      {selected && <CrosswalkReview link={selected} />}
    </section>
  );
}
