'use client';
import type { Level } from '@ladderkit/core';
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
  const shown = matrix.columns.map(({ id }) => id);
  const hidden = allLevels.filter(({ id }) => !shown.includes(id));
  const move = (id: string, by: -1 | 1) => {
    const from = shown.indexOf(id);
    const moved = shown.filter((each) => each !== id);
    setLevels([...moved.slice(0, from + by), id, ...moved.slice(from + by)]);
  };
  const toggle = ({ id }: Level) => {
    if (shown.includes(id)) return setLevels(shown.filter((each) => each !== id));
    // a level that comes back stands before the next of its track
    const later = allLevels.slice(allLevels.findIndex((level) => level.id === id)).map((level) => level.id);
    const at = shown.findIndex((each) => later.includes(each));
    setLevels(at < 0 ? [...shown, id] : [...shown.slice(0, at), id, ...shown.slice(at)]);
  };
  return (
    <RubricMenu {...props} shape={columns} label={messages.levelsShown(shown.length, shown.length + hidden.length)}>
      <ul>
        {[...matrix.columns, ...hidden].map((level) => {
          const at = shown.indexOf(level.id);
          return (
            <li key={level.id}>
              <label className="lk-check">
                <input
                  type="checkbox"
                  checked={at >= 0}
                  disabled={at >= 0 && shown.length === 1}
                  onChange={() => toggle(level)}
                />
                <NameWithCode title={level.title} code={level.code} />
              </label>
              {at >= 0 && (
                <span className="lk-rubric-order">
                  <MoveButton
                    label={messages.moveEarlier(level.title)}
                    disabled={at === 0}
                    onMove={() => move(level.id, -1)}
                  />
                  <MoveButton
                    isDown
                    label={messages.moveLater(level.title)}
                    disabled={at === shown.length - 1}
                    onMove={() => move(level.id, 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" className="lk-button" data-quiet onClick={() => setLevels(allLevels.map(({ id }) => id))}>
        {messages.allLevels}
      </button>
    </RubricMenu>
  );
}

interface MoveButtonProps {
  label: string;
  disabled: boolean;
  isDown?: boolean | undefined;
  onMove: () => void;
}

function MoveButton({ label, disabled, isDown = false, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className="lk-button"
      data-quiet
      aria-disabled={disabled}
      aria-label={label}
      title={label}
      onClick={() => {
        if (!disabled) onMove();
      }}
    >
      <Icon shape={arrowUp} data-down={isDown ? '' : undefined} />
    </button>
  );
}
