import type { Side, Statement } from '@ladderkit/core';
import { describe, expect, test } from 'vitest';
import { arrangeSides } from './arrangeSides';
import type { CrosswalkLink } from './linksOf';

const side = (competencies: string[]): Side => ({
  ladder: { id: 'l', title: 'L' },
  tracks: [],
  levels: [],
  scales: [],
  competencies: competencies.map((id) => ({ id, title: id.toUpperCase() })),
});
const statement = (id: string, competency?: string): Statement => ({ id, text: id, level: 'x', competency });
const link = (from: string, to: string, review?: 'rejected'): CrosswalkLink => ({
  id: `${from}→${to}`,
  from: statement(from),
  to: statement(to),
  confidence: 'certain',
  similarity: 1,
  why: [],
  review,
});
const ids = (groups: { id: string; statements: Statement[] }[]) =>
  groups.map((group) => [group.id, ...group.statements.map(({ id }) => id)]);

describe('the two sides of a crosswalk', () => {
  const from = { side: side(['a', 'b']), statements: ['a1', 'a2', 'b1'].map((id) => statement(id, id.charAt(0))) };
  const to = { side: side(['x', 'y']), statements: ['x1', 'x2', 'y1', 'y2'].map((id) => statement(id, id.charAt(0))) };

  test('stand so that links do not cross where they need not: groups of the to side follow', () => {
    const arranged = arrangeSides(from, to, [link('a1', 'y2'), link('a2', 'y1'), link('b1', 'x1')]);
    expect(ids(arranged.from)).toEqual([
      ['a', 'a1', 'a2'],
      ['b', 'b1'],
    ]);
    expect(ids(arranged.to)).toEqual([
      ['y', 'y2', 'y1'],
      ['x', 'x1', 'x2'],
    ]);
  });

  test('keep their order where nothing is linked, or a link is rejected', () => {
    const arranged = arrangeSides(from, to, [link('a1', 'y2', 'rejected')]);
    expect(ids(arranged.from)).toEqual([
      ['a', 'a1', 'a2'],
      ['b', 'b1'],
    ]);
    expect(ids(arranged.to)).toEqual([
      ['x', 'x1', 'x2'],
      ['y', 'y1', 'y2'],
    ]);
  });

  test('are never worse than at first: forty to thirty cross as little as the plan they were made from', () => {
    const places = Array.from({ length: 40 }, (_, i) => i);
    // the plan: link i goes to three quarters of i; both sides are then handed over shuffled
    const shuffled = (ids: string[]) => ids.map((id, i) => [(i * 37) % 101, id] as const).sort(([a], [b]) => a - b);
    const statements = (ids: string[]) => shuffled(ids).map(([, id]) => statement(id, 'one'));
    const one = side(['one']);
    const planned = places.map((i) => link(`f${i}`, `t${Math.floor((i * 3) / 4)}`));
    const arranged = arrangeSides(
      { side: one, statements: statements(places.map((i) => `f${i}`)) },
      { side: one, statements: statements(places.slice(0, 30).map((i) => `t${i}`)) },
      planned,
    );
    expect(arranged.crossings).toBeLessThanOrEqual(40);
  });

  test('lose no statement that names no competency, or an unknown one', () => {
    const loose = { side: side(['__proto__']), statements: [statement('n'), statement('u', 'unknown')] };
    expect(ids(arrangeSides(loose, to, []).from)).toEqual([['', 'n', 'u']]);
  });
});
