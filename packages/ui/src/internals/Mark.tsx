import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './classNames';
import { Icon } from './Icon';
import type { Shape } from './shapes';

export interface MarkProps extends ComponentPropsWithRef<'span'> {
  shape: Shape;
  /** What is marked, for the style sheet: it has a colour for each change. */
  change: string;
  /** The word. A mark without a word is not allowed. */
  children: ReactNode;
}

/** A mark and its word, of a change that is known beforehand. `ChangeMark` finds the shape of any. */
export function Mark({ shape, change, children, className, ...rest }: MarkProps) {
  return (
    <span {...rest} data-change={change} className={classNames('lk-mark', className)}>
      <Icon shape={shape} />
      <span>{children}</span>
    </span>
  );
}
