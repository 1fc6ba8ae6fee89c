'use client';
import type { ComponentPropsWithRef } from 'react';
import { useMessages } from './useMessages';
import { classNames } from './classNames';
import { stepPositions, type RulerStep } from './stepPositions';

export interface PipsProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  steps: readonly RulerStep[];
  /** Id of the step where one is. */
  at: string;
  /** Say the place in words too: "Team, 2 of 7". */
  withPosition?: boolean | undefined;
}

const GAP = 7;
const MARGIN = 4.5;

/** The ruler at nine pixels: the step's word beside its place on the scale. An unknown step shows its id. */
export function Pips({ steps, at, withPosition = false, className, ...rest }: PipsProps) {
  const messages = useMessages();
  const positions = stepPositions(steps, at);
  const title = positions.steps[positions.at]?.title ?? at;
  const known = positions.ordered && positions.at >= 0;
  return (
    <span {...rest} className={classNames('lk-pips', className)}>
      {known && <Figure count={steps.length} at={positions.at} />}
      {known && withPosition ? messages.stepOf(title, positions.at + 1, steps.length) : title}
    </span>
  );
}

function Figure({ count, at }: { count: number; at: number }) {
  const x = (i: number) => MARGIN + i * GAP;
  const ticks = Array.from({ length: count }, (_, i) => (i === at ? '' : `M${x(i)} 2v5`)).join('');
  return (
    <svg viewBox={`0 0 ${x(count - 1) + MARGIN} 9`} aria-hidden="true" fill="none" stroke="currentColor">
      <path d={`M${MARGIN} 4.5H${x(count - 1)}`} strokeOpacity={0.35} />
      <path d={ticks} strokeOpacity={0.55} />
      {at > 0 && <path d={`M${MARGIN} 4.5H${x(at)}`} strokeWidth={1.5} />}
      <circle cx={x(at)} cy={4.5} r={4.2} fill="currentColor" stroke="none" />
    </svg>
  );
}
