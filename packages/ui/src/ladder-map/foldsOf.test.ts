import { describe, expect, it } from 'vitest';
import { foldsOf } from './foldsOf';
import { latticesOf } from './latticesOf';

const lattice = (count: number) => {
  const levels = Array.from({ length: count }, (_, i) => ({
    id: `g${i + 1}`,
    title: `G${i + 1}`,
    track: 'a',
    rank: i + 1,
  }));
  const [first] = latticesOf({ format: 'ladderkit/1', id: 'x', title: 'X', levels, expectations: [] });
  return first ?? { tracks: [], rows: [] };
};

describe('foldsOf', () => {
  it('keeps the neighbourhood of the levels that matter', () => {
    expect(foldsOf(lattice(40), ['g20', undefined])).toEqual({
      above: { start: 0, end: 18, levels: 18, ranks: { from: 23, to: 40 } },
      below: { start: 23, end: 40, levels: 17, ranks: { from: 1, to: 17 } },
    });
  });

  it('keeps the first twelve rows where no level matters', () => {
    expect(foldsOf(lattice(14), [])).toMatchObject({ above: undefined, below: { start: 12, end: 14 } });
  });

  it('folds no single row, which would save nothing', () => {
    expect(foldsOf(lattice(13), [])).toEqual({ above: undefined, below: undefined });
  });
});
