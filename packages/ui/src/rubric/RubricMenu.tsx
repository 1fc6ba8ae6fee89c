'use client';
import {
  useRef,
  useState,
  type ComponentPropsWithRef,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import type { Shape } from '../internals/shapes';

export interface RubricChoice {
  id: string;
  name: ReactNode;
  /** What else can be done with it. */
  tools?: ReactNode;
}

export interface RubricMenuProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  shape: Shape;
  label: string;
  choices: readonly RubricChoice[];
  /** What is chosen, by id. The last one cannot be taken away. */
  chosen: readonly string[];
  onChoose: (id: string) => void;
  /** The words of the button that chooses everything. */
  allLabel: string;
  onAll: () => void;
}

/** A button that opens a panel of choices below it. Escape, or leaving it, closes the panel. */
export function RubricMenu(props: RubricMenuProps) {
  const { shape, label, choices, chosen, onChoose, allLabel, onAll, className, onKeyDown, onBlur, ...rest } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (event: KeyboardEvent<HTMLDivElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented || event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    onBlur?.(event);
    // focus that goes nowhere is a press on the panel itself, or the window losing it
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div {...rest} className={classNames('lk-rubric-menu', className)} onKeyDown={close} onBlur={leave}>
      <button ref={button} type="button" className="lk-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon shape={shape} />
        {label}
      </button>
      {isOpen && (
        <div className="lk-rubric-panel" role="group" aria-label={label} tabIndex={-1}>
          <ul>
            {choices.map(({ id, name, tools }) => {
              const checked = chosen.includes(id);
              return (
                <li key={id}>
                  <label className="lk-check">
                    <input
                      type="checkbox"
                      checked={checked}
                      disabled={checked && chosen.length === 1}
                      onChange={() => onChoose(id)}
                    />
                    {name}
                  </label>
                  {tools}
                </li>
              );
            })}
          </ul>
          <button type="button" className="lk-button" data-quiet onClick={onAll}>
            {allLabel}
          </button>
        </div>
      )}
    </div>
  );
}
