'use client';
import type { ComponentPropsWithRef } from 'react';
import { equals } from '../internals/shapes';
import { useMessages } from './useMessages';
import { useRubric } from './RubricContext';
import { RubricMenu } from './RubricMenu';

/** Which competencies are rows. */
export function RubricCompetencies(props: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const messages = useMessages();
  const { allGroups, groups, setCompetencies } = useRubric('Competencies');
  const all = allGroups.map(({ id }) => id);
  const chosen = groups.map(({ id }) => id);
  return (
    <RubricMenu
      {...props}
      shape={equals}
      label={messages.competenciesShown(chosen.length, all.length)}
      choices={allGroups.map(({ id, title, rows }) => ({
        id,
        name: <bdi>{title ?? rows[0]?.competency?.title ?? messages.otherStatements}</bdi>,
      }))}
      chosen={chosen}
      onChoose={(id) => setCompetencies(all.filter((each) => (each === id) !== chosen.includes(each)))}
      allLabel={messages.allCompetencies}
      onAll={() => setCompetencies(all)}
    />
  );
}
