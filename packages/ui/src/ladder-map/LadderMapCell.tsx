'use client';
import type { ComponentPropsWithRef, CSSProperties } from 'react';
import { classNames } from '../internals/classNames';
import type { LatticeCell } from './latticesOf';
import { useLadderMap } from './LadderMapContext';
import { LadderMapLevel } from './LadderMapLevel';
import type { RouteLines } from './linesOf';

export interface LadderMapCellProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  cell: LatticeCell;
  /** Which of its lines a move runs along. */
  lines?: RouteLines | undefined;
  /** Index of its track, from 0. */
  track: number;
  /** Whether the Tab key comes here; arrows reach the other levels. */
  isTabStop?: boolean | undefined;
}

/** One place of the lattice: rail, rung and node, and the level that stands there. */
export function LadderMapCell({
  cell,
  lines = {},
  track,
  isTabStop = false,
  className,
  style,
  ...rest
}: LadderMapCellProps) {
  const { current, target, value, routes } = useLadderMap('Cell');
  const { level, up, down, rung } = cell;
  const move = routes.moves.find(({ to, distance }) => to.id === level?.id && distance === 1);
  const state = level?.id === current ? 'here' : level?.id === target ? 'target' : move ? 'move' : 'level';
  return (
    <div
      role="gridcell"
      aria-selected={level && value !== undefined ? level.id === value : undefined}
      {...rest}
      className={classNames('lk-map-cell', className)}
      style={{ '--lk-map-track': track, ...style } as CSSProperties}
    >
      <span className="lk-map-lines" aria-hidden="true">
        {up && <i data-line="up" data-route={lines.up} />}
        {down && <i data-line="down" data-route={lines.down} />}
        {rung && <i data-line="rung" data-route={lines.rung} />}
        {level && <i data-line="node" data-state={level.rank === undefined && state === 'level' ? 'loose' : state} />}
      </span>
      {level && <LadderMapLevel level={level} state={state} move={move} tabIndex={isTabStop ? 0 : -1} />}
    </div>
  );
}
