'use client';
import { useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileGroup } from './LevelProfileGroup';
import { ownGroups } from './profileGroups';

/** What the level itself asks, by top-level competency; says so in words where it asks nothing. */
export function LevelProfileSections({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const messages = useMessages();
  const { ladder, level } = useLevelProfile('Sections');
  const groups = useMemo(() => ownGroups(ladder, level.id), [ladder, level]);
  return (
    <div {...rest} className={classNames('lk-profile-sections', className)}>
      {groups.map((group) => (
        <LevelProfileGroup key={group.competency?.id ?? ''} group={group} />
      ))}
      {groups.length === 0 && <p className="lk-small lk-faint lk-profile-empty">{messages.nothingOwn}</p>}
    </div>
  );
}
