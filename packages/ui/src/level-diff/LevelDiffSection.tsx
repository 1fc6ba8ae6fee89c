'use client';
import { useId, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { useLevelDiff } from './LevelDiffContext';

export interface LevelDiffSectionProps extends ComponentPropsWithRef<'section'> {
  title: string;
}

/** A competency's name, hanging beside its rows where there is room. */
export function LevelDiffSection({ title, className, children, ...rest }: LevelDiffSectionProps) {
  const { headingLevel } = useLevelDiff('Section');
  const id = useId();
  return (
    <section aria-labelledby={id} {...rest} className={classNames('lk-section', className)}>
      <Heading level={headingLevel} depth={1} id={id} className="lk-section-title">
        <bdi>{title}</bdi>
      </Heading>
      <div>{children}</div>
    </section>
  );
}
