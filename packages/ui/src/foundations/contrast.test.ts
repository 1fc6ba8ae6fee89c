import { expect, test } from 'vitest';
import { contrast } from './contrast';

test('black on white has the highest contrast there is', () => {
  expect(contrast('rgb(0, 0, 0)', 'rgb(255, 255, 255)')).toBeCloseTo(21);
});

test('a colour on itself has none', () => {
  expect(contrast('rgb(21, 89, 74)', 'rgb(21, 89, 74)')).toBe(1);
});

test('the accent stands out from paper well above what text needs', () => {
  expect(contrast('rgb(21, 89, 74)', 'rgb(255, 255, 255)')).toBeCloseTo(8.2, 1);
});
