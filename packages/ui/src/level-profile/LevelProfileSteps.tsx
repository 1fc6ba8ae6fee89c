'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Ruler } from '../internals/Ruler';
import { useLevelProfile } from './LevelProfileContext';

/** The steps of the level as a whole, each as a position on its scale. Nothing where it has none. */
export function LevelProfileSteps({ className, ...rest }: Omit<ComponentPropsWithRef<'div'>, 'children'>) {
  const { ladder, level } = useLevelProfile('Steps');
  const steps = (level.steps ?? []).filter(({ competency }) => competency === undefined);
  if (steps.length === 0) return null;
  return (
    <div {...rest} className={classNames('lk-rulers lk-profile-steps', className)}>
      {steps.map(({ scale: id, step }, i) => {
        const scale = ladder.scales?.find((each) => each.id === id);
        return (
          <Ruler key={i} name={scale?.title ?? id} steps={scale?.steps ?? [{ id: step, title: step }]} at={step} />
        );
      })}
    </div>
  );
}
