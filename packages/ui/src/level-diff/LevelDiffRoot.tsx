'use client';
import type { Comparison } from '@ladderkit/core';
import { useId, useMemo, useState, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { comparisonProblem } from '../internals/comparisonProblem';
import { Frame } from '../internals/Frame';
import type { HeadingLevel } from '../internals/Heading';
import { Problem } from '../internals/Problem';
import { useControllable } from '../internals/useControllable';
import { LevelDiffContext, type LevelDiffView } from './LevelDiffContext';
import { LevelDiffHead } from './LevelDiffHead';
import { LevelDiffRows } from './LevelDiffRows';
import { LevelDiffSteps } from './LevelDiffSteps';
import { LevelDiffSummary } from './LevelDiffSummary';

export interface LevelDiffRootProps extends ComponentPropsWithRef<'section'> {
  /** A comparison of any axis, from `compareLevels` and its like. */
  comparison: Comparison;
  /** Old and new one below the other, or side by side. Given: the state is yours. */
  view?: LevelDiffView | undefined;
  /**
   * The view at first, while the state is not yours.
   * @default 'unified'
   */
  defaultView?: LevelDiffView | undefined;
  /** Called with the view that was chosen. */
  onViewChange?: ((view: LevelDiffView) => void) | undefined;
  /** Show only what is asked anew: new, reworded and raised statements. Given: the state is yours. */
  onlyNew?: boolean | undefined;
  /**
   * Whether only that is shown at first, while the state is not yours.
   * @default false
   */
  defaultOnlyNew?: boolean | undefined;
  /** Called with whether only what is new is shown. */
  onOnlyNewChange?: ((onlyNew: boolean) => void) | undefined;
  /**
   * The level of its heading; headings inside count on.
   * @default 2
   */
  headingLevel?: HeadingLevel | undefined;
}

/** What changes from one side to the other. Without children it shows head, steps, summary and rows. */
export function LevelDiffRoot(props: LevelDiffRootProps) {
  const {
    comparison,
    view,
    defaultView = 'unified',
    onViewChange,
    onlyNew,
    defaultOnlyNew = false,
    onOnlyNewChange,
    headingLevel = 2,
    className,
    children,
    ...rest
  } = props;
  const id = useId();
  const [shownView, setView] = useControllable({
    value: view,
    defaultValue: defaultView,
    onValueChange: onViewChange,
  });
  const [isOnlyNew, setOnlyNew] = useControllable({
    value: onlyNew,
    defaultValue: defaultOnlyNew,
    onValueChange: onOnlyNewChange,
  });
  const [announced, announce] = useState('');
  const state = useMemo(
    () => ({ comparison, view: shownView, setView, onlyNew: isOnlyNew, setOnlyNew, announce, headingLevel, id }),
    [comparison, shownView, setView, isOnlyNew, setOnlyNew, headingLevel, id],
  );
  const problem = comparisonProblem('LevelDiff', comparison);
  return (
    <Frame
      aria-labelledby={children === undefined && problem === undefined ? `${id}title` : undefined}
      {...rest}
      className={classNames('lk-diff', className)}
    >
      {problem === undefined ? (
        <LevelDiffContext.Provider value={state}>
          {children ?? <UsualParts />}
          <p className="lk-hidden" role="status">
            {announced}
          </p>
        </LevelDiffContext.Provider>
      ) : (
        <Problem text={problem} />
      )}
    </Frame>
  );
}

function UsualParts() {
  return (
    <>
      <LevelDiffHead />
      <LevelDiffSteps />
      <LevelDiffSummary />
      <LevelDiffRows />
    </>
  );
}
