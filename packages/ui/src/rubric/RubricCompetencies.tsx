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
  const shown = groups.map(({ id }) => id);
  const toggle = (id: string) =>
    setCompetencies(
      allGroups.map((group) => group.id).filter((each) => (each === id ? !shown.includes(id) : shown.includes(each))),
    );
  return (
    <RubricMenu {...props} shape={equals} label={messages.competenciesShown(shown.length, allGroups.length)}>
      <ul>
        {allGroups.map(({ id, title, rows }) => (
          <li key={id}>
            <label className="lk-check">
              <input
                type="checkbox"
                checked={shown.includes(id)}
                disabled={shown.includes(id) && shown.length === 1}
                onChange={() => toggle(id)}
              />
              <bdi>{title ?? rows[0]?.competency?.title ?? messages.otherStatements}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="lk-button"
        data-quiet
        onClick={() => setCompetencies(allGroups.map(({ id }) => id))}
      >
        {messages.allCompetencies}
      </button>
    </RubricMenu>
  );
}
