'use client';
import { useText } from '../ladder-provider/useText';
import { condition as conditions } from '../messages/en/condition';
import { statement } from '../messages/en/statement';
import { Icon } from './Icon';
import { diamond } from './shapes';

const text = { ...conditions, ...statement };

export interface ConditionProps {
  /** The condition of the old statement, in words. */
  from?: string | undefined;
  /** The condition of the statement, in words. */
  to?: string | undefined;
  changed?: boolean | undefined;
}

/** To whom a statement applies, where it does not apply to all; and what it was, where that has changed. */
export function Condition({ from, to, changed = false }: ConditionProps) {
  const messages = useText(text);
  const condition = to ?? (changed ? undefined : from);
  if (condition === undefined && !changed) return null;
  return (
    <div className="lk-remark">
      <Icon shape={diamond} className="lk-faint" />
      <span>{condition === undefined ? messages.forAll : messages.onlyWhere(condition)}</span>
      {changed && (
        <span className="lk-faint">
          {' '}
          {messages.beforeThat(from === undefined ? messages.forAll : messages.onlyWhere(from))}
        </span>
      )}
    </div>
  );
}
