import type { Ladder, Level } from '@ladderkit/core';
import { describe, expect, it } from 'vitest';
import { latticesOf, type Lattice } from './latticesOf';

const level = (id: string, track?: string, rank?: number): Level => ({ id, title: id, track, rank });
const ladder = (levels: Level[], ranks: 'shared' | 'own' = 'shared'): Ladder => ({
  format: 'ladderkit/1',
  id: 'x',
  title: 'X',
  tracks: ['a', 'b', 'c'].map((id) => ({ id, title: id, ranks })),
  levels,
  expectations: [],
});

/** One row a line: its rank, then for each track the level, with `|` for a rail that passes and `=` for a rung to the next. */
const drawing = ({ rows }: Lattice) =>
  rows.map(
    ({ rank, cells }) =>
      `${rank ?? '-'} ${cells.map((cell) => `${cell.level?.id ?? (cell.up && cell.down ? '|' : '.')}${cell.rung ? '=' : ' '}`).join('')}`,
  );

describe('latticesOf', () => {
  it('joins equal ranks of tracks that share them, the highest first', () => {
    const [lattice] = latticesOf(ladder([level('a1', 'a', 1), level('a2', 'a', 2), level('b2', 'b', 2)]));
    expect(lattice && drawing(lattice)).toEqual(['2 a2=b2 ', '1 a1 . ']);
  });

  it('runs a rail past ranks that its track leaves out, and a rung past tracks without that rank', () => {
    const [lattice] = latticesOf(
      ladder([level('a1', 'a', 1), level('a3', 'a', 3), level('b2', 'b', 2), level('c1', 'c', 1), level('c3', 'c', 3)]),
    );
    expect(lattice && drawing(lattice)).toEqual(['3 a3=.=c3 ', '2 | b2 | ', '1 a1=.=c1 ']);
  });

  it('never draws tracks with ranks of their own as equivalent', () => {
    const lattices = latticesOf(ladder([level('a1', 'a', 1), level('b1', 'b', 1)], 'own'));
    expect(lattices.map(drawing)).toEqual([['1 a1 '], ['1 b1 ']]);
  });

  it('puts levels without a rank last, on no rail', () => {
    const [lattice] = latticesOf(ladder([level('a0', 'a'), level('a1', 'a', 1), level('a2', 'a', 2)]));
    expect(lattice && drawing(lattice)).toEqual(['2 a2 ', '1 a1 ', '- a0 ']);
    expect(lattice?.rows[2]?.cells[0]).toMatchObject({ up: false, down: false });
  });

  it('gives several levels of one rank and track a row each', () => {
    const [lattice] = latticesOf(ladder([level('a1', 'a', 1), level('also', 'a', 1)]));
    expect(lattice && drawing(lattice)).toEqual(['1 a1 ', '1 also ']);
  });

  it('keeps levels of no track, and of a track that is not described', () => {
    const lattices = latticesOf({ ...ladder([level('x'), level('y', 'other', 1)]), tracks: undefined });
    expect(lattices.map(({ tracks }) => tracks.map((track) => track?.title))).toEqual([['other'], [undefined]]);
  });

  it('draws nothing of roles and shared blocks', () => {
    expect(latticesOf(ladder([{ ...level('r', 'a', 1), kind: 'role' }]))).toEqual([]);
  });
});
