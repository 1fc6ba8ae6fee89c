'use client';
import type { Comparison, StepChange } from '@ladderkit/core';
import { unifiedRows } from '@ladderkit/core/compare';
import { useMemo, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { NameWithCode } from '../internals/NameWithCode';
import { isNew } from '../internals/rowKind';
import { Ruler } from '../internals/Ruler';
import { competencyTitle, levelOf } from '../internals/sideTitle';
import { useLevelDiff } from './LevelDiffContext';
import { stepsAbove, stepsAt } from './stepsAt';

export interface LevelDiffStepsProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Id of the competency whose steps are drawn. Absent: those of the level as a whole, and those that no shown rows stand with. */
  competency?: string | undefined;
}

/** Steps, each a position on its scale, drawn as movement where it moved. Nothing when there are none. */
export function LevelDiffSteps({ competency, className, ...rest }: LevelDiffStepsProps) {
  const { comparison, onlyNew } = useLevelDiff('Steps');
  const steps = useMemo(() => {
    if (competency !== undefined) return stepsAt(comparison, competency);
    const groups = unifiedRows(comparison, onlyNew ? { show: isNew } : {});
    return stepsAbove(comparison, new Set(groups.map((group) => group.competency?.id)));
  }, [comparison, competency, onlyNew]);
  if (steps.length === 0) return null;
  return (
    <div {...rest} className={classNames('lk-rulers lk-diff-steps', className)}>
      {steps.map((step, i) => (
        <StepRuler key={i} step={step} comparison={comparison} isAlone={competency === undefined} />
      ))}
    </div>
  );
}

interface StepRulerProps {
  step: StepChange;
  comparison: Comparison;
  /** Whether it stands outside of its competency, which then has to be said. */
  isAlone: boolean;
}

function StepRuler({ step: { from, to, change }, comparison, isAlone }: StepRulerProps) {
  const side = comparison[to ? 'to' : 'from'];
  const value = to ?? from;
  const find = ({ scales }: Comparison['from']) => scales.find(({ id }) => id === value?.scale);
  const scale = find(comparison.to) ?? find(comparison.from);
  const hasLevels = comparison.from.levels.length > 1 || comparison.to.levels.length > 1;
  return (
    <Ruler
      name={
        <span>
          {scale?.title ?? value?.scale}
          {isAlone && value?.competency !== undefined && <> · {competencyTitle(side, value.competency)}</>}
          {hasLevels && value && (
            <>
              {' '}
              · <NameWithCode {...levelOf(side, value.level)} />
            </>
          )}
        </span>
      }
      steps={scale?.steps ?? []}
      at={to?.step}
      was={from?.step}
      change={change}
    />
  );
}
