import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './classNames';
import { Icon } from './Icon';
import { arrow, equals, fork, join, letter, minus, plus, tilde, triangle, triangleDown, type Shape } from './shapes';

/** What a mark can say. `moved`, `renamed` and `raised` are marks besides the changes of a comparison. */
export type MarkedChange =
  'added' | 'removed' | 'reworded' | 'split' | 'merged' | 'moved' | 'renamed' | 'raised' | 'lowered' | 'same';

export interface ChangeMarkProps extends ComponentPropsWithRef<'span'> {
  change: MarkedChange;
  /** The word. A mark without a word is not allowed. */
  children: ReactNode;
}

const SHAPES: Record<MarkedChange, Shape> = {
  added: plus,
  removed: minus,
  reworded: tilde,
  split: fork,
  merged: join,
  moved: arrow,
  renamed: letter,
  raised: triangle,
  lowered: triangleDown,
  same: equals,
};

/** How a change is shown everywhere: a mark and its word. */
export function ChangeMark({ change, children, className, ...rest }: ChangeMarkProps) {
  return (
    <span {...rest} data-change={change} className={classNames('lk-mark', className)}>
      <Icon shape={SHAPES[change]} />
      <span>{children}</span>
    </span>
  );
}
