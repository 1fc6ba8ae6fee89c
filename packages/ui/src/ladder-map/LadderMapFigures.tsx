'use client';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from '../internals/classNames';
import { Heading } from '../internals/Heading';
import { useMessages } from './useMessages';
import { LadderMapFigure } from './LadderMapFigure';
import { useLadderMap } from './LadderMapContext';
import { LadderMapRole } from './LadderMapRole';
import { rolesBeside } from './rolesBeside';

export type LadderMapFiguresProps = Omit<ComponentPropsWithRef<'div'>, 'children'>;

/** All figures of the ladder: one for the tracks that share ranks, one for each other track; then the roles that stand beside none. */
export function LadderMapFigures({ className, ...rest }: LadderMapFiguresProps) {
  const messages = useMessages();
  const { ladder, lattices, headingLevel } = useLadderMap('Figures');
  const drawn = new Set(lattices.flatMap((lattice) => rolesBeside(ladder, lattice).map(({ role }) => role)));
  const others = ladder.levels.filter((level) => level.kind === 'role' && !drawn.has(level));
  return (
    <div {...rest} className={classNames('lk-map-figures', className)}>
      {lattices.map((lattice, i) => (
        <LadderMapFigure key={i} lattice={lattice} />
      ))}
      {others.length > 0 && (
        <div className="lk-map-others">
          <Heading level={headingLevel} depth={1}>
            {lattices.length > 0 && drawn.size > 0 ? messages.otherRoles : messages.rolesBeside}
          </Heading>
          <ul>
            {others.map((role) => (
              <LadderMapRole key={role.id} role={role} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
