'use client';
import { useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileSection } from './LevelProfileSection';
import { ownSections } from './profileSections';

/** What the level itself asks, competency by competency; says so in words where it asks nothing. */
export function LevelProfileSections({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const messages = useMessages();
  const { ladder, level } = useLevelProfile('Sections');
  const sections = useMemo(() => ownSections(ladder, level.id), [ladder, level]);
  return (
    <div {...rest} className={classNames('lk-profile-sections', className)}>
      {sections.map((section) => (
        <LevelProfileSection key={section.competency?.id ?? ''} section={section} />
      ))}
      {sections.length === 0 && <p className="lk-small lk-faint lk-profile-empty">{messages.nothingOwn}</p>}
    </div>
  );
}
