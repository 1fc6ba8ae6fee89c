'use client';
import { useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Fold } from '../internals/Fold';
import { useMessages } from './useMessages';
import { useLevelProfile } from './LevelProfileContext';
import { LevelProfileSection } from './LevelProfileSection';
import { inheritedSections } from './profileSections';

/** What the levels that this one includes ask, set apart and softer, each statement with its level. Open at first. */
export function LevelProfileInherited({ className, ...rest }: Omit<ComponentPropsWithRef<'details'>, 'children'>) {
  const messages = useMessages();
  const { ladder, level } = useLevelProfile('Inherited');
  const sections = useMemo(() => inheritedSections(ladder, level.id), [ladder, level]);
  if (sections.length === 0) return null;
  const statements = sections.flatMap((section) => section.statements);
  const sources = [...new Set(statements.map(({ inheritedFrom }) => inheritedFrom))];
  const names = ladder.levels.filter(({ id }) => sources.includes(id)).map(({ title }) => title);
  return (
    <Fold
      open
      {...rest}
      className={classNames('lk-profile-inherited', className)}
      summary={messages.alsoExpected(statements.length, names)}
    >
      {sections.map((section) => (
        <LevelProfileSection key={section.competency?.id ?? ''} section={section} />
      ))}
    </Fold>
  );
}
