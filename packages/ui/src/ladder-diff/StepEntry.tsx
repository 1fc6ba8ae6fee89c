'use client';
import type { Side, StepChange, StepValue } from '@ladderkit/core';
import { ChangeMark } from '../internals/ChangeMark';
import { Icon } from '../internals/Icon';
import { arrow } from '../internals/shapes';
import { useMessages } from './useMessages';
import { useLadderDiff } from './LadderDiffContext';

/** A value on a scale that changed: "Reach: Team → Cross-team". */
export function StepEntry({ step: { from, to, change } }: { step: StepChange }) {
  const { comparison } = useLadderDiff('Entry');
  const messages = useMessages();
  const value = to ?? from;
  if (!value) return null;
  const scale = scaleOf(comparison.to, value) ?? scaleOf(comparison.from, value);
  return (
    <>
      <ChangeMark change={change === 'changed' ? 'reworded' : change}>{messages[change]}</ChangeMark>
      <div className="lk-statement">
        <p className="lk-body">
          {messages.scaleName(scale?.title ?? value.scale)}
          <bdi>{from ? stepTitle(comparison.from, from) : messages.unsaid}</bdi>{' '}
          <span className="lk-arrow">
            <Icon shape={arrow} />
            <span className="lk-hidden">{messages.changesInto}</span>
          </span>{' '}
          <b className="lk-strong">
            <bdi>{to ? stepTitle(comparison.to, to) : messages.unsaid}</bdi>
          </b>
        </p>
      </div>
    </>
  );
}

const scaleOf = ({ scales }: Side, { scale }: StepValue) => scales.find(({ id }) => id === scale);

const stepTitle = (side: Side, value: StepValue) =>
  scaleOf(side, value)?.steps.find(({ id }) => id === value.step)?.title ?? value.step;
