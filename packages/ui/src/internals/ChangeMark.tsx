import { Mark, type MarkProps } from './Mark';
import { arrow, equals, fork, join, letter, minus, plus, tilde, triangle, triangleDown, type Shape } from './shapes';

/** What a mark can say. `moved`, `renamed` and `raised` are marks besides the changes of a comparison. */
export type MarkedChange =
  'added' | 'removed' | 'reworded' | 'split' | 'merged' | 'moved' | 'renamed' | 'raised' | 'lowered' | 'same';

export interface ChangeMarkProps extends Omit<MarkProps, 'shape'> {
  change: MarkedChange;
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
export function ChangeMark(props: ChangeMarkProps) {
  return <Mark {...props} shape={SHAPES[props.change]} />;
}
