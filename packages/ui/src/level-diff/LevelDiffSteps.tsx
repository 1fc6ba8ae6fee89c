'use client';
import type { Comparison, StepChange } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Ruler } from '../internals/Ruler';
import { useLevelDiff } from './LevelDiffContext';

/** The steps of the level as a whole, each a position on its scale, drawn as movement where it moved. Nothing when there are none. */
export function LevelDiffSteps({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { comparison } = useLevelDiff('Steps');
  const steps = comparison.steps.filter((step) => competencyOf(step) === undefined);
  if (steps.length === 0) return null;
  return (
    <div {...rest} className={classNames('lk-rulers lk-diff-steps', className)}>
      {steps.map((step, i) => (
        <Ruler key={i} {...rulerOf(comparison, step)} />
      ))}
    </div>
  );
}

const competencyOf = ({ from, to }: StepChange) => (to ?? from)?.competency;

function rulerOf({ from, to }: Comparison, step: StepChange) {
  const id = (step.to ?? step.from)?.scale;
  const find = ({ scales }: Comparison['from']) => scales.find((scale) => scale.id === id);
  const scale = find(to) ?? find(from);
  return {
    name: scale?.title ?? id ?? '',
    steps: scale?.steps ?? [],
    at: step.to?.step,
    was: step.from?.step,
    change: step.change,
  };
}
