import type { Ladder, Level } from '@ladderkit/core';
import type { Lattice } from './latticesOf';

/** A role and the stretch of rows it stands beside. */
export interface RoleBeside {
  role: Level;
  /** Rows of the lattice, from 0, both included. */
  top: number;
  bottom: number;
  /** From 0: roles whose stretches overlap stand in lanes beside each other. */
  lane: number;
}

/** More lanes than these leave no room for words; roles beyond them are listed below the figure. */
const MAX_LANES = 3;

/** The roles that levels of this lattice may take on, from the top down. */
export function rolesBeside(ladder: Ladder, { rows }: Lattice): RoleBeside[] {
  const rowOf = new Map(rows.flatMap(({ cells }, row) => cells.map(({ level }) => [level?.id, row] as const)));
  const stretches = ladder.levels
    .filter(({ kind }) => kind === 'role')
    .flatMap((role) => {
      const beside = (role.beside ?? []).flatMap((id) => rowOf.get(id) ?? []);
      return beside.length === 0 ? [] : [{ role, top: Math.min(...beside), bottom: Math.max(...beside) }];
    })
    .sort((a, b) => a.top - b.top || a.bottom - b.bottom);
  const ends: number[] = [];
  return stretches.flatMap((stretch) => {
    const free = ends.findIndex((end) => end < stretch.top);
    const lane = free < 0 ? ends.length : free;
    if (lane >= MAX_LANES) return [];
    ends[lane] = stretch.bottom;
    return [{ ...stretch, lane }];
  });
}
