import { describe, expect, test } from 'vitest';
import { gridNavigation, type GridOptions } from './gridNavigation';

const from = (row: number, column: number, key: string, more: Partial<GridOptions> = {}) => {
  const to = gridNavigation({ rows: 8, columns: 4, row, column, key, ...more });
  return to && [to.row, to.column];
};

describe('in a data grid of 8 rows and 4 columns, focus', () => {
  test.each([
    ['ArrowRight', [2, 2]],
    ['ArrowLeft', [2, 0]],
    ['ArrowUp', [1, 1]],
    ['ArrowDown', [3, 1]],
    ['Home', [2, 0]],
    ['End', [2, 3]],
    ['PageDown', [7, 1]],
    ['PageUp', [0, 1]],
  ])('goes with %s to %j', (key, to) => {
    expect(from(2, 1, key)).toEqual(to);
  });

  test('goes to the first and last cell with Ctrl+Home and Ctrl+End', () => {
    expect(from(2, 1, 'Home', { control: true })).toEqual([0, 0]);
    expect(from(2, 1, 'End', { control: true })).toEqual([7, 3]);
  });

  test.each([
    [0, 3, 'ArrowRight'],
    [0, 0, 'ArrowLeft'],
    [0, 0, 'ArrowUp'],
    [7, 0, 'ArrowDown'],
    [7, 0, 'PageDown'],
    [0, 0, 'PageUp'],
    [3, 0, 'Home'],
    [3, 3, 'End'],
  ])('does not wrap from row %i, column %i with %s', (row, column, key) => {
    expect(from(row, column, key)).toBeUndefined();
  });

  test('mirrors left and right, and nothing else, where text runs from right to left', () => {
    expect(from(2, 1, 'ArrowRight', { direction: 'rtl' })).toEqual([2, 0]);
    expect(from(2, 1, 'ArrowLeft', { direction: 'rtl' })).toEqual([2, 2]);
    expect(from(2, 1, 'ArrowDown', { direction: 'rtl' })).toEqual([3, 1]);
    expect(from(2, 1, 'Home', { direction: 'rtl' })).toEqual([2, 0]);
  });

  test('passes over cells with nothing to focus', () => {
    const isFocusable = ({ column }: { column: number }) => column !== 1 && column !== 3;
    expect(from(0, 0, 'ArrowRight', { isFocusable })).toEqual([0, 2]);
    expect(from(0, 2, 'ArrowRight', { isFocusable })).toBeUndefined();
    expect(from(0, 0, 'End', { control: true, isFocusable })).toEqual([7, 2]);
  });

  test.each(['a', 'Enter', 'Tab', '__proto__'])('stays with %s, which is no key of the grid', (key) => {
    expect(from(2, 1, key)).toBeUndefined();
    expect(from(2, 1, key, { direction: 'rtl' })).toBeUndefined();
  });

  test('stays in a grid without cells', () => {
    expect(gridNavigation({ rows: 0, columns: 0, row: 0, column: 0, key: 'End', control: true })).toBeUndefined();
  });
});
