import type { Lattice } from './latticesOf';
import type { Routes } from './routesOf';

/** What a line of the lattice is part of: a move from here, or the way on to the target. */
export type When = 'next' | 'then';

/** The accented lines of a cell: its rail above and below the middle, and the rung to the next track. */
export interface RouteLines {
  up?: When | undefined;
  down?: When | undefined;
  rung?: When | undefined;
}

/**
 * Which lines of a lattice the moves run along, by row and track: the rail for a move within a track, the rung for one between
 * equal ranks. A move that is both has no line of its own: a mark and words say it.
 */
export function linesOf({ rows }: Lattice, { edges }: Routes): RouteLines[][] {
  const lines: RouteLines[][] = rows.map(({ cells }) => cells.map(() => ({})));
  const places = new Map(
    rows.flatMap(({ cells }, row) => cells.flatMap(({ level }, track) => (level ? [[level.id, { row, track }]] : []))),
  );
  const mark = (row: number, track: number, line: keyof RouteLines, when: When) => {
    const cell = lines[row]?.[track];
    if (cell) cell[line] ??= when;
  };
  for (const { from, to, when } of edges) {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) continue;
    const [top, bottom] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
    const [start, end] = [Math.min(a.track, b.track), Math.max(a.track, b.track)];
    if (start === end) {
      for (let row = top; row <= bottom; row++) {
        if (row > top && rows[row]?.cells[start]?.up) mark(row, start, 'up', when);
        if (row < bottom && rows[row]?.cells[start]?.down) mark(row, start, 'down', when);
      }
    } else if (rows[top]?.rank !== undefined && rows[top].rank === rows[bottom]?.rank) {
      for (let track = start; track < end; track++) mark(top, track, 'rung', when);
    }
  }
  return lines;
}
