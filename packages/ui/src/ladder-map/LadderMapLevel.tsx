'use client';
import { nextLevels, type Level } from '@ladderkit/core';
import { Fragment, useId, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Icon } from '../internals/Icon';
import { arrow, arrowUp, bullseye, disc, ring } from '../internals/shapes';
import { NavigationLink } from '../internals/NavigationLink';
import { useMessages } from './useMessages';
import { useLadderMap } from './LadderMapContext';
import type { Move } from './routesOf';

export interface LadderMapLevelProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  level: Level;
  /** What the level is to the reader. */
  state?: 'here' | 'target' | 'move' | 'level' | undefined;
  /** The direct move that leads here, where there is one. */
  move?: Move | undefined;
}

/** A level's title as a link, what it is to the reader above, code and facts below. */
export function LadderMapLevel({ level, state = 'level', move, className, tabIndex, ...rest }: LadderMapLevelProps) {
  const messages = useMessages();
  const { ladder, current, value, setValue } = useLadderMap('Level');
  const id = useId();
  const word = {
    here: messages.youAreHere,
    target: messages.target,
    move: move && messages.possibleMove(move.direction),
    level: undefined,
  }[state];
  const shape = {
    here: disc,
    target: bullseye,
    move: move?.direction === 'up' ? arrowUp : arrow,
    level: ring,
  };
  const own = ladder.expectations.filter(
    (each) => each.level === level.id && (each.kind ?? 'expectation') === 'expectation',
  );
  const track = ladder.tracks?.find(({ id }) => id === level.track)?.title;
  const branches = level.next ? nextLevels(ladder, level.id).filter((next) => next.track !== level.track) : [];
  const facts = [
    level.code,
    level.rank === undefined && messages.rankNotSaid,
    firstStep(ladder, level),
    own.length > 0 &&
      (level.includes?.length ? messages.countChanges(own.length, 'added') : messages.countInAll(own.length)),
    branches.length > 0 && messages.alsoLeadsTo(branches.map(({ code, title }) => code ?? title)),
  ];
  return (
    <div {...rest} className={classNames('lk-map-level', className)} data-chosen={level.id === value ? '' : undefined}>
      {word !== undefined && (
        <span className="lk-map-state lk-here" id={`${id}state`}>
          <Icon shape={shape[state]} />
          {word}
        </span>
      )}
      <NavigationLink
        to={{ noun: 'level', id: level.id }}
        tabIndex={tabIndex}
        aria-current={level.id === current ? 'true' : undefined}
        aria-describedby={`${id}state ${id}facts`}
        onClick={() => setValue(level.id)}
      >
        {level.title}
      </NavigationLink>
      <span className="lk-caption lk-faint" id={`${id}facts`}>
        {track !== undefined && <span className="lk-map-track">{track} · </span>}
        {facts.filter(Boolean).map((fact, i) => (
          <Fragment key={i}>
            {i > 0 && ' · '}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </span>
    </div>
  );
}

/** The title of the first step that the level as a whole has: usually its reach. */
function firstStep(ladder: ReturnType<typeof useLadderMap>['ladder'], level: Level): string | undefined {
  const value = level.steps?.find(({ competency }) => competency === undefined);
  const scale = ladder.scales?.find(({ id }) => id === value?.scale);
  return scale?.steps.find(({ id }) => id === value?.step)?.title;
}
