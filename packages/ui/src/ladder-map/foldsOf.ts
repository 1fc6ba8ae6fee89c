import type { Lattice } from './latticesOf';

/** Rows that fold away at little width. */
export interface Folded {
  /** Rows of the lattice, from 0: the first, and the one after the last. */
  start: number;
  end: number;
  levels: number;
  /** The lowest and the highest rank in them; absent where no row has one. */
  ranks?: { from: number; to: number } | undefined;
}

/** So many rows stay on either side of the levels that matter, and so many when none does. */
const NEAR = 2;
const ENOUGH = 12;

/**
 * What a long track folds away above and below: all but the neighbourhood of the levels that matter (where one is, where one
 * wants to be, the chosen one), or all but the first twelve rows. Folding a single row would save nothing.
 */
export function foldsOf(lattice: Lattice, matter: readonly (string | undefined)[]) {
  const { rows } = lattice;
  const anchors = rows.flatMap(({ cells }, row) =>
    cells.some(({ level }) => level && matter.includes(level.id)) ? [row] : [],
  );
  const top = anchors.length > 0 ? Math.min(...anchors) - NEAR : 0;
  const bottom = anchors.length > 0 ? Math.max(...anchors) + NEAR + 1 : ENOUGH;
  return { above: folded(lattice, 0, top), below: folded(lattice, bottom, rows.length) };
}

function folded({ rows }: Lattice, start: number, end: number): Folded | undefined {
  if (end - start < 2) return undefined;
  const inside = rows.slice(start, end);
  const levels = inside.flatMap(({ cells }) => cells.filter(({ level }) => level)).length;
  const ranks = inside.flatMap(({ rank }) => rank ?? []);
  return {
    start,
    end,
    levels,
    ranks: ranks.length > 0 ? { from: Math.min(...ranks), to: Math.max(...ranks) } : undefined,
  };
}
