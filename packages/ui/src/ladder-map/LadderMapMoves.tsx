'use client';
import { useId, type ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { useLadderMap } from './LadderMapContext';
import { LadderMapMove } from './LadderMapMove';

export type LadderMapMovesProps = Omit<ComponentPropsWithRef<'section'>, 'children'>;

/** The moves from where one is, and the way to the target. Nothing where no `current` is given. */
export function LadderMapMoves({ className, ...rest }: LadderMapMovesProps) {
  const messages = useMessages();
  const { ladder, current, routes, headingLevel } = useLadderMap('Moves');
  const id = useId();
  const from = ladder.levels.find((level) => level.id === current);
  if (!from || routes.moves.length === 0) return null;
  return (
    <section aria-labelledby={id} {...rest} className={classNames('lk-map-moves', className)}>
      <Heading level={headingLevel} depth={1} id={id}>
        {messages.movesFrom(from.title)}
      </Heading>
      <ul>
        {routes.moves.map((move) => (
          <LadderMapMove key={move.to.id} from={from} move={move} />
        ))}
      </ul>
    </section>
  );
}
