'use client';
import type { StepCounts } from '@ladderkit/core/people';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';

export interface StepSizesBarProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  step: Pick<StepCounts, (typeof BLOCKS)[number]>;
}

/** The kinds of blocks, in the order in which they stand. */
export const BLOCKS = ['raised', 'added', 'reworded'] as const;

/** Nobody counts more. */
const MAX_BLOCKS = 120;

/** One block a statement. The numbers stand beside it, so screen readers pass it over. */
export function StepSizesBar({ step, className, ...rest }: StepSizesBarProps) {
  const messages = useMessages();
  const kinds = BLOCKS.flatMap((kind) => Array.from({ length: Math.min(step[kind], MAX_BLOCKS + 1) }, () => kind));
  const more = BLOCKS.reduce((sum, kind) => sum + step[kind], 0) - Math.min(kinds.length, MAX_BLOCKS);
  return (
    <div aria-hidden="true" {...rest} className={classNames('lk-steps-bar', className)}>
      {kinds.slice(0, MAX_BLOCKS).map((kind, i) => (
        <i key={i} data-kind={kind} />
      ))}
      {more > 0 && <span className="lk-caption lk-soft">{messages.andMore(more)}</span>}
    </div>
  );
}
