import { expect, test } from 'vitest';
import { countCrossings } from './countCrossings';

const column = (...ids: string[]) => new Map(ids.map((id, i) => [id, i]));
const links = (...pairs: [string, string][]) => {
  const partners = new Map<string, string[]>();
  for (const [a, b] of pairs) partners.set(a, [...(partners.get(a) ?? []), b]);
  return partners;
};

test('two links cross where their order is reversed', () => {
  const [left, right] = [column('a', 'b'), column('x', 'y')];
  expect(countCrossings(left, right, links(['a', 'y'], ['b', 'x']))).toBe(1);
  expect(countCrossings(left, right, links(['a', 'x'], ['b', 'y']))).toBe(0);
});

test('links that meet at a statement do not cross', () => {
  const [left, right] = [column('a', 'b'), column('x', 'y')];
  expect(countCrossings(left, right, links(['a', 'x'], ['a', 'y'], ['b', 'y']))).toBe(0);
});

test('every pair is counted as by looking at all of them', () => {
  const ids = Array.from({ length: 12 }, (_, i) => `${i}`);
  const pairs = ids.flatMap((a, i) => [1, 5, 7].map((step): [string, string] => [a, `${(i * step + step) % 12}`]));
  const place = (id: string) => ids.indexOf(id);
  const crossing = pairs.flatMap(([a, x], i) =>
    pairs.slice(i + 1).filter(([b, y]) => (place(a) - place(b)) * (place(x) - place(y)) < 0),
  );
  expect(countCrossings(column(...ids), column(...ids), links(...pairs))).toBe(crossing.length);
});
