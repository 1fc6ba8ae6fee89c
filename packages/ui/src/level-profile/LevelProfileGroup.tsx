'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { LevelProfileAbout } from './LevelProfileAbout';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileSection } from './LevelProfileSection';
import type { ProfileGroup } from './profileGroups';

export interface LevelProfileGroupProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  group: ProfileGroup;
}

/** A top-level competency: its title, then its sections. Where it has none, its own section bears the title. */
export function LevelProfileGroup({ group, className, ...rest }: LevelProfileGroupProps) {
  const { competency, isInherited, sections } = group;
  const { ladder, headingLevel } = useLevelProfile('Group');
  const hasSections = sections.some((section) => section.competency !== competency);
  return (
    <div {...rest} className={classNames('lk-profile-group', className)}>
      {hasSections && (
        <div className="lk-profile-title">
          <Heading level={headingLevel} depth={1}>
            <bdi>{competency?.title}</bdi>
          </Heading>
          <div className="lk-profile-body" lang={ladder.language}>
            {!isInherited && <LevelProfileAbout competency={competency} />}
          </div>
        </div>
      )}
      {sections.map((section) => (
        <LevelProfileSection
          key={section.competency?.id ?? ''}
          section={section}
          place={!hasSections ? 'top' : section.competency === competency ? 'untitled' : 'below'}
        />
      ))}
    </div>
  );
}
