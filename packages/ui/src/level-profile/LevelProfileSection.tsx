'use client';
import type { ComponentPropsWithRef } from 'react';
import { BlockText } from '../internals/BlockText';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { Pips } from '../internals/Pips';
import { useMessages } from './useMessages';
import { LevelProfileAsides } from './LevelProfileAsides';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileAbout } from './LevelProfileAbout';
import { LevelProfileStatement } from './LevelProfileStatement';
import type { ProfileSection } from './profileSections';

export interface LevelProfileSectionProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  section: ProfileSection;
  /**
   * Where it stands: at the top of its group, below the title of the group, or as what stands in the titled competency itself.
   * @default 'top'
   */
  place?: 'top' | 'below' | 'untitled' | undefined;
}

/** One competency: its name hangs beside its steps, its opening words and its statements. */
export function LevelProfileSection({ section, place = 'top', className, ...rest }: LevelProfileSectionProps) {
  const messages = useMessages();
  const { ladder, headingLevel } = useLevelProfile('Section');
  const { competency, path, isInherited, steps, notes, statements, asides } = section;
  return (
    <section {...rest} className={classNames('lk-profile-section', className)} data-competency={competency?.id}>
      {place !== 'untitled' && (
        <Heading level={headingLevel} depth={place === 'top' ? 1 : 2} className="lk-profile-name">
          <bdi>{competency?.title ?? messages.otherStatements}</bdi>
          {path.length > 0 && <span className="lk-profile-path">{path.join(' › ')}</span>}
        </Heading>
      )}
      <div className="lk-profile-body" lang={ladder.language}>
        {!isInherited && place !== 'untitled' && <LevelProfileAbout competency={competency} />}
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
        <LevelProfileAsides asides={asides} />
      </div>
    </section>
  );
}
