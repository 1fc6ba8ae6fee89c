'use client';
import { useRef, useState, type ComponentPropsWithRef, type FocusEvent, type KeyboardEvent } from 'react';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import type { Shape } from '../internals/shapes';

export interface RubricMenuProps extends ComponentPropsWithRef<'div'> {
  shape: Shape;
  label: string;
}

/** A button that opens a panel of choices below it. Escape, or leaving it, closes the panel. */
export function RubricMenu({ shape, label, children, className, onKeyDown, onBlur, ...rest }: RubricMenuProps) {
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
          {children}
        </div>
      )}
    </div>
  );
}
