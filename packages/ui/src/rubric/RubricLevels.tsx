'use client';
import type { ComponentPropsWithRef } from 'react';
import { Icon } from '../internals/Icon';
import { arrowUp, columns } from '../internals/shapes';
import { NameWithCode } from '../internals/NameWithCode';
import { useMessages } from './useMessages';
import { useRubric } from './RubricContext';
import { RubricMenu } from './RubricMenu';

/** Which levels are columns, and in which order. */
export function RubricLevels(props: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const messages = useMessages();
  const { allLevels, matrix, setLevels } = useRubric('Levels');
  const all = allLevels.map(({ id }) => id);
  const chosen = matrix.columns.map(({ id }) => id);
  const listed = [...matrix.columns, ...allLevels.filter(({ id }) => !chosen.includes(id))];
  const without = (id: string) => chosen.filter((each) => each !== id);
  const toggle = (id: string) => {
    if (chosen.includes(id)) return setLevels(without(id));
    // a level that comes back stands before the next of its track
    const later = all.slice(all.indexOf(id));
    const at = chosen.findIndex((each) => later.includes(each));
    setLevels(chosen.toSpliced(at < 0 ? chosen.length : at, 0, id));
  };
  const moveButton = (id: string, label: string, by: 1 | -1) => {
    const to = chosen.indexOf(id) + by;
    const isEnd = to < 0 || to === chosen.length;
    return (
      <button
        type="button"
        className="lk-button"
        data-quiet
        // it stays in the tab order: it may be pressed again after a move back
        aria-disabled={isEnd}
        aria-label={label}
        title={label}
        onClick={() => {
          if (!isEnd) setLevels(without(id).toSpliced(to, 0, id));
        }}
      >
        <Icon shape={arrowUp} data-down={by > 0 ? '' : undefined} />
      </button>
    );
  };
  return (
    <RubricMenu
      {...props}
      shape={columns}
      label={messages.levelsShown(chosen.length, listed.length)}
      choices={listed.map(({ id, title, code }) => ({
        id,
        name: <NameWithCode title={title} code={code} />,
        tools: chosen.includes(id) && (
          <span className="lk-rubric-order">
            {moveButton(id, messages.moveEarlier(title), -1)}
            {moveButton(id, messages.moveLater(title), 1)}
          </span>
        ),
      }))}
      chosen={chosen}
      onChoose={toggle}
      allLabel={messages.allLevels}
      onAll={() => setLevels(all)}
    />
  );
}
