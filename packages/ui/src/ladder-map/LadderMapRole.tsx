'use client';
import type { Level } from '@ladderkit/core';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { NavigationLink } from '../internals/NavigationLink';
import { useMessages } from './useMessages';
import { useLadderMap } from './LadderMapContext';

export interface LadderMapRoleProps extends Omit<ComponentPropsWithRef<'li'>, 'role' | 'children'> {
  /** A level of kind `role`. */
  role: Level;
}

/** One role: what it is called, beside which levels it is taken on, and how much it asks. */
export function LadderMapRole({ role, className, ...rest }: LadderMapRoleProps) {
  const messages = useMessages();
  const { ladder, setValue } = useLadderMap('Role');
  const beside = (role.beside ?? []).map((id) => {
    const level = ladder.levels.find((each) => each.id === id);
    return level?.code ?? level?.title ?? id;
  });
  const duties = ladder.expectations.filter(
    ({ level, kind = 'expectation' }) => level === role.id && kind === 'expectation',
  );
  return (
    <li {...rest} className={classNames('lk-map-role', className)}>
      <NavigationLink to={{ noun: 'level', id: role.id }} onClick={() => setValue(role.id)}>
        {role.title}
      </NavigationLink>
      {beside.length > 0 && <span className="lk-caption lk-faint">{messages.beside(beside)}</span>}
      <span className="lk-caption lk-faint">{messages.countDuties(duties.length)}</span>
    </li>
  );
}
