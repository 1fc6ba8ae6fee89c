'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { useMessages } from './useMessages';
import { useStepSizes } from './StepSizesContext';
import { StepSizesRow } from './StepSizesRow';

export type StepSizesTableProps = Omit<ComponentPropsWithRef<'table'>, 'children'>;

/** The steps of the track, one a row, as blocks and as numbers. */
export function StepSizesTable({ className, ...rest }: StepSizesTableProps) {
  const messages = useMessages();
  const { track } = useStepSizes('Table');
  const steps = track?.steps ?? [];
  if (steps.length === 0)
    return <p className="lk-steps-none lk-soft">{track ? messages.noSteps : messages.noLevels}</p>;
  const hasRises = steps.some((step) => step.steps > 0);
  const hasDrops = steps.some(({ dropped }) => dropped > 0);
  const counts = [
    messages.raised,
    messages.added,
    messages.reworded,
    ...(hasDrops ? [messages.removed] : []),
    ...(hasRises ? [messages.scaleSteps] : []),
  ];
  return (
    <table {...rest} className={classNames('lk-table lk-steps-table', className)}>
      <caption className="lk-hidden">{messages.howBigSteps}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.stepTo}</th>
          <th scope="col">{messages.statements}</th>
          {counts.map((count) => (
            <th key={count} scope="col" className="lk-steps-number lk-steps-wide">
              {count}
            </th>
          ))}
          <th scope="col" className="lk-steps-number">
            {messages.all}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <StepSizesRow key={`${step.from} ${step.to}`} step={step} withRises={hasRises} withDrops={hasDrops} />
        ))}
      </tbody>
    </table>
  );
}
