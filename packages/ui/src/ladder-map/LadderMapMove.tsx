'use client';
import type { Ladder, Level } from '@ladderkit/core';
import { useMemo, type ComponentPropsWithRef } from 'react';
import { Chip } from '../internals/Chip';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { arrow, arrowUp, bullseye } from '../internals/shapes';
import { NavigationLink } from '../internals/NavigationLink';
import { useMessages } from './useMessages';
import { useLadderMap } from './LadderMapContext';
import type { Move } from './routesOf';

export interface LadderMapMoveProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  from: Level;
  move: Move;
}

/** One move: where it leads, by way of what, and what changes on the way. */
export function LadderMapMove({ from, move, className, ...rest }: LadderMapMoveProps) {
  const messages = useMessages();
  const { ladder, target, setValue, compare } = useLadderMap('Move');
  const { to, direction, distance, by } = move;
  const isTarget = to.id === target && distance !== 1;
  const summary = useMemo(
    () => (distance === 1 ? compare?.(ladder, from.id, to.id).summary : undefined),
    [compare, ladder, from, to, distance],
  );
  const counts = summary && [
    messages.countChanges(summary.added, 'added'),
    messages.countChanges(summary.reworded, 'reworded'),
    messages.countChanges(summary.removed, 'removed'),
  ];
  const steps = stepChanges(ladder, from, to);
  const moved = steps.filter(({ was, is }) => was !== is);
  const held = steps.filter(({ was, is }) => was === is);
  return (
    <li {...rest} className={classNames('lk-map-move', className)}>
      <span className="lk-map-state lk-here">
        <Icon shape={isTarget ? bullseye : direction === 'up' ? arrowUp : arrow} />
        {isTarget ? (distance > 1 ? messages.targetAway(distance) : messages.target) : messages.move(direction)}
      </span>
      <NavigationLink to={{ noun: 'level', id: to.id }} className="lk-body lk-strong" onClick={() => setValue(to.id)}>
        {to.title} {to.code !== undefined && <span className="lk-code">{to.code}</span>}
      </NavigationLink>
      {by.length > 0 && <p className="lk-small lk-soft">{messages.byWayOf(by.map(({ title }) => title))}</p>}
      {distance === 0 && <p className="lk-small lk-soft">{messages.noWay}</p>}
      {counts && <p className="lk-small lk-soft">{counts.join(', ')}</p>}
      {moved.map(({ scale, was, is, change }) => (
        <p key={scale} className="lk-remark">
          {change && <Chip change={change} />}
          {messages.stepMoves(scale, was, is)}
        </p>
      ))}
      {held.length > 0 && <p className="lk-small lk-soft">{messages.stepsStay(held.map(({ scale }) => scale))}</p>}
    </li>
  );
}

/** How the steps that both levels have as a whole differ; raised and lowered only where ranks say it. */
function stepChanges(ladder: Ladder, from: Level, to: Level) {
  const whole = (level: Level) => (level.steps ?? []).filter(({ competency }) => competency === undefined);
  return whole(to).flatMap(({ scale: id, step }) => {
    const scale = ladder.scales?.find((each) => each.id === id);
    const was = scale?.steps.find((each) => each.id === whole(from).find((other) => other.scale === id)?.step);
    const is = scale?.steps.find((each) => each.id === step);
    if (!scale || !was || !is) return [];
    const difference = (is.rank ?? 0) - (was.rank ?? 0);
    const ranked = is.rank !== undefined && was.rank !== undefined && difference !== 0;
    const change = ranked ? (difference > 0 ? ('raised' as const) : ('lowered' as const)) : undefined;
    return [{ scale: scale.title, was: was.title, is: is.title, change }];
  });
}
