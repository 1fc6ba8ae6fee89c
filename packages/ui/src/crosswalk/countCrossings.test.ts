import { expect, test } from 'vitest';
import { countCrossings } from './countCrossings';

test('two links cross where their order is reversed', () => {
  expect(countCrossings([[1], [0]])).toBe(1);
  expect(countCrossings([[0], [1]])).toBe(0);
});

test('links that meet at a statement do not cross', () => {
  expect(countCrossings([[0, 1], [1]])).toBe(0);
  expect(countCrossings([[], [1, 0], []])).toBe(0);
});

test('every pair is counted, as by looking at all of them', () => {
  const ends = Array.from({ length: 12 }, (_, i) => [1, 5, 7].map((step) => (i * step + step) % 12));
  const links = ends.flatMap((own, i) => own.map((end) => [i, end] as const));
  const crossing = links.flatMap(([a, x], i) => links.slice(i + 1).filter(([b, y]) => (a - b) * (x - y) < 0));
  expect(countCrossings(ends)).toBe(crossing.length);
});
