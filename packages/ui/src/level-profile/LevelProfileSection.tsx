'use client';
import type { ComponentPropsWithRef } from 'react';
import { BlockText } from '../internals/BlockText';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { Pips } from '../internals/Pips';
import { useMessages } from './useMessages';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileStatement } from './LevelProfileStatement';
import type { ProfileSection } from './profileSections';

export interface LevelProfileSectionProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  section: ProfileSection;
}

/** One competency: its name hangs beside its steps, its opening words and its statements. */
export function LevelProfileSection({ section, className, ...rest }: LevelProfileSectionProps) {
  const messages = useMessages();
  const { ladder, headingLevel } = useLevelProfile('Section');
  const { competency, parent, steps, notes, statements } = section;
  return (
    <section {...rest} className={classNames('lk-profile-section', className)} data-competency={competency?.id}>
      <Heading level={headingLevel} depth={1}>
        <bdi>{competency?.title ?? messages.otherStatements}</bdi>
        {parent !== undefined && <span className="lk-profile-parent">{parent}</span>}
      </Heading>
      <div className="lk-profile-body" lang={ladder.language}>
        {steps.map(({ scale: id, step }, i) => {
          const scale = ladder.scales?.find((each) => each.id === id);
          return (
            <p key={i} className="lk-remark">
              {scale?.title ?? id} <Pips steps={scale?.steps ?? []} at={step} />
            </p>
          );
        })}
        {notes.map(({ text }, i) => (
          <div key={i} className="lk-soft lk-body lk-profile-note">
            <BlockText text={text} />
          </div>
        ))}
        {statements.length > 0 && (
          <ul className="lk-profile-list">
            {statements.map((statement) => (
              <LevelProfileStatement key={statement.expectation.id} statement={statement} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
