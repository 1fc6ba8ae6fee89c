'use client';
import { useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Fold } from '../internals/Fold';
import { useMessages } from './useMessages';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileGroup } from './LevelProfileGroup';
import { inheritedGroups } from './profileGroups';

/** What the levels that this one includes ask, set apart and softer, each statement with its level. Open at first. */
export function LevelProfileInherited({ className, ...rest }: Omit<ComponentPropsWithRef<'details'>, 'children'>) {
  const messages = useMessages();
  const { ladder, level } = useLevelProfile('Inherited');
  const groups = useMemo(() => inheritedGroups(ladder, level.id), [ladder, level]);
  if (groups.length === 0) return null;
  const statements = groups.flatMap(({ sections }) => sections.flatMap((section) => section.statements));
  const sources = [...new Set(statements.map(({ inheritedFrom }) => inheritedFrom))];
  const names = ladder.levels.filter(({ id }) => sources.includes(id)).map(({ title }) => title);
  return (
    <Fold
      open
      {...rest}
      className={classNames('lk-profile-inherited', className)}
      summary={messages.alsoExpected(statements.length, names)}
    >
      {groups.map((group) => (
        <LevelProfileGroup key={group.competency?.id ?? ''} group={group} />
      ))}
    </Fold>
  );
}
