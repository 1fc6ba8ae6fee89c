import { describe, expect, it } from 'vitest';
import { trackPath } from './trackPath';

const path = (table: readonly (readonly number[])[], isOrdered = true) =>
  trackPath(
    { levels: table.map((_, i) => i), isOrdered },
    { levels: (table[0] ?? []).map((_, j) => j), isOrdered: true },
    (i, j) => table[i]?.[j] ?? 0,
  ).path;

describe('trackPath', () => {
  it('takes the best of each row when that never goes down', () => {
    expect(
      path([
        [5, 1, 0],
        [1, 5, 0],
        [0, 1, 5],
      ]),
    ).toEqual([0, 1, 2]);
  });

  it('lets several levels share one, and skips one', () => {
    expect(
      path([
        [5, 0, 1],
        [4, 0, 1],
        [1, 0, 5],
      ]),
    ).toEqual([0, 0, 2]);
  });

  it('gives up a good match that would cross better ones', () => {
    expect(
      path([
        [0, 0, 3],
        [5, 0, 0],
        [5, 0, 0],
      ]),
    ).toEqual([0, 0, 0]);
  });

  it('takes the best of each level where the order is not known', () => {
    expect(
      path(
        [
          [0, 0, 3],
          [5, 0, 0],
        ],
        false,
      ),
    ).toEqual([2, 0]);
  });

  it('has no path where there are no levels', () => {
    expect(path([])).toEqual([]);
    expect(path([[], []])).toEqual([]);
    expect(path([[], []], false)).toEqual([]);
  });
});
