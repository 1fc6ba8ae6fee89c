'use client';
import type { Outlier, StepSize } from '@ladderkit/core/people';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { NameWithCode } from '../internals/NameWithCode';
import { arrow } from '../internals/shapes';
import { useMessages } from './useMessages';
import { StepSizesBar } from './StepSizesBar';
import { useStepSizes } from './StepSizesContext';

export interface StepSizesRowProps extends Omit<ComponentPropsWithRef<'tr'>, 'children'> {
  step: StepSize;
  /** Show how many steps on scales are higher. */
  withRises?: boolean | undefined;
  /** Show how many statements are no longer asked. */
  withDrops?: boolean | undefined;
}

/** One step: the level it leads to (and from which, where several lead there), its blocks, why it stands out, and the numbers. */
export function StepSizesRow({ step, withRises = false, withDrops = false, className, ...rest }: StepSizesRowProps) {
  const messages = useMessages();
  const { track } = useStepSizes('Row');
  const { raised, added, reworded, dropped, steps, standsOut } = step;
  const levelOf = (id: string) => track?.levels.find((each) => each.id === id) ?? { title: id };
  const [from, to] = [levelOf(step.from), levelOf(step.to)];
  const isOneOfSeveral = track?.steps.some((each) => each.to === step.to && each.from !== step.from);
  const counts = [raised, added, reworded, ...(withDrops ? [dropped] : []), ...(withRises ? [steps] : [])];
  const isLarge = standsOut.some(({ kind }) => kind === 'large');
  return (
    <tr {...rest} className={classNames('lk-steps-row', className)} data-large={isLarge ? '' : undefined}>
      <th scope="row">
        {isOneOfSeveral && (
          <>
            <NameWithCode {...from} />{' '}
            <span className="lk-arrow">
              <Icon shape={arrow} />
              <span className="lk-hidden">→</span>
            </span>{' '}
          </>
        )}
        <NameWithCode {...to} />
      </th>
      <td>
        <div className="lk-steps-blocks">
          <StepSizesBar step={step} />
          {standsOut.map((outlier, i) => (
            <p key={i} className="lk-steps-note">
              <Reason outlier={outlier} />
            </p>
          ))}
        </div>
        <p className="lk-steps-narrow">{messages.stepCounts({ raised, added, reworded, dropped, steps })}</p>
      </td>
      {counts.map((count, i) => (
        <td key={i} className="lk-steps-number lk-steps-wide">
          {messages.count(count)}
        </td>
      ))}
      <td className="lk-steps-number">{messages.count(raised + added + reworded)}</td>
    </tr>
  );
}

function Reason({ outlier: { kind, value, usual, competency } }: { outlier: Outlier }) {
  const messages = useMessages();
  const { competencies } = useStepSizes('Row').sizes;
  if (kind === 'one-sided') {
    const title = competencies.find(({ id }) => id === competency)?.title ?? competency ?? messages.otherStatements;
    return messages.oneSidedStep(value, usual, title);
  }
  const text = { large: messages.largeStep, small: messages.smallStep, drops: messages.droppingStep }[kind];
  return text(value, usual);
}
