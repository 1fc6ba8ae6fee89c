'use client';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { useMessages } from './useMessages';
import { Chip } from './Chip';
import { classNames } from './classNames';
import { Icon } from './Icon';
import { arrow } from './shapes';
import { Pips } from './Pips';
import { stepPositions, type RulerStep, type StepPositions } from './stepPositions';

export interface RulerProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What the scale is called. */
  name: ReactNode;
  steps: readonly RulerStep[];
  /** Id of the step where one is. */
  at?: string | undefined;
  /** Id of the step where one was: given, the ruler draws the movement. */
  was?: string | undefined;
  /** What the movement means. Absent: nothing moved, and nothing is said of it. */
  change?: 'raised' | 'lowered' | 'changed' | 'same' | 'added' | 'removed' | undefined;
}

/** A step is a position on a ruled line with all its words; a move is a ring, a thick stretch and a disc. */
export function Ruler({ name, steps, at, was, change, className, ...rest }: RulerProps) {
  const positions = stepPositions(steps, at, was);
  return (
    <div {...rest} className={classNames('lk-ruler', className)}>
      <div className="lk-ruler-name">
        {name} <Movement change={change} />
      </div>
      {isLong(positions) ? <InWords {...positions} at={at} was={was} /> : <Line positions={positions} />}
    </div>
  );
}

function Movement({ change }: Pick<RulerProps, 'change'>) {
  const messages = useMessages();
  if (change === undefined) return null;
  if (change === 'raised' || change === 'lowered') return <Chip change={change} />;
  return <span className="lk-faint">{change === 'same' ? messages.unchangedStep : messages[change]}</span>;
}

function Line({ positions: { steps, ordered, at, was } }: { positions: StepPositions }) {
  const [start, end] = was >= 0 && at >= 0 ? [Math.min(at, was), Math.max(at, was)] : [0, at];
  return (
    <ol data-unordered={ordered ? undefined : ''}>
      {steps.map((step, i) => (
        <li
          key={step.id}
          data-at={i === at ? '' : undefined}
          data-was={i === was && was !== at ? '' : undefined}
          data-passed={ordered && i >= start && i < end ? '' : undefined}
          aria-current={i === at ? 'step' : undefined}
        >
          {step.title}
        </li>
      ))}
    </ol>
  );
}

function InWords({ steps, at, was }: Pick<RulerProps, 'steps' | 'at' | 'was'>) {
  const messages = useMessages();
  return (
    <p className="lk-ruler-words">
      {was !== undefined && was !== at && (
        <>
          <Pips steps={steps} at={was} withPosition /> <Icon shape={arrow} className="lk-arrow lk-caption" />{' '}
        </>
      )}
      {at === undefined ? messages.noStep : <Pips steps={steps} at={at} withPosition className="lk-strong" />}
    </p>
  );
}

/** Beyond these the words no longer fit under a line: it is as wide as a phone, and breaks them between words alone. */
const MAX_STEPS = 6;
const MAX_LETTERS = 64;
const MAX_LETTERS_IN_LONGEST_WORDS = 44;

function isLong({ steps, at, was }: StepPositions): boolean {
  const sum = (lengthOf: (title: string) => number) => steps.reduce((total, { title }) => total + lengthOf(title), 0);
  const longestWord = (title: string) => Math.max(...title.split(/[\s-]/).map(({ length }) => length));
  return (
    steps.length > MAX_STEPS ||
    sum(({ length }) => length) > MAX_LETTERS ||
    sum(longestWord) > MAX_LETTERS_IN_LONGEST_WORDS ||
    Math.max(at, was) < 0
  );
}
