import type { Side, Statement } from '@ladderkit/core';
import { describe, expect, test } from 'vitest';
import { affinityOf } from './affinityOf';
import type { CrosswalkGroup } from './arrangeSides';
import type { CrosswalkLink } from './linksOf';

const side = (parents: Record<string, string | undefined>): Side => ({
  ladder: { id: 'l', title: 'L' },
  tracks: [],
  levels: [],
  scales: [],
  competencies: Object.entries(parents).map(([id, parent]) => ({ id, title: id.toUpperCase(), parent })),
});
const statement = (id: string): Statement => ({ id, text: id, level: 'x' });
const group = (id: string, ...statements: string[]): CrosswalkGroup => ({ id, statements: statements.map(statement) });
const link = (from: string, to: string): CrosswalkLink => ({
  id: `${from}→${to}`,
  from: statement(from),
  to: statement(to),
  confidence: 'likely',
  similarity: 0.5,
  why: [],
});

const among = (links: CrosswalkLink[]) => (side: 'from' | 'to', id: string) =>
  links.filter((each) => each[side].id === id);

describe('the affinity of sections', () => {
  const to = side({ x: undefined });

  test('counts the statements of both that have their surest counterpart in the other', () => {
    const groups = { from: [group('a', 'a1', 'a2'), group('b', 'b1')], to: [group('x', 'x1', 'x2')] };
    const links = [link('a1', 'x1'), link('a2', 'x2')];
    const { shares } = affinityOf({ from: side({ a: undefined, b: undefined }), to }, groups, among(links));
    expect(shares).toEqual([[100], [0]]);
  });

  test('takes competencies under one heading as one section', () => {
    const from = side({ top: undefined, a: 'top', b: 'top', c: undefined });
    const groups = { from: [group('a', 'a1'), group('b', 'b1'), group('c', 'c1')], to: [group('x', 'x1')] };
    expect(
      affinityOf({ from, to }, groups, among([])).from.map(({ title, statements }) => [title, ...statements]),
    ).toEqual([
      ['TOP', 'a1', 'b1'],
      ['C', 'c1'],
    ]);
  });

  test('keeps them apart where all stand under one, and ends where parents go round', () => {
    const groups = { from: [group('a', 'a1'), group('b', 'b1')], to: [group('x', 'x1')] };
    const titles = (from: Side) => affinityOf({ from, to }, groups, among([])).from.map(({ title }) => title);
    expect(titles(side({ top: undefined, a: 'top', b: 'top' }))).toEqual(['A', 'B']);
    expect(titles(side({ a: 'b', b: 'a' }))).toHaveLength(2);
  });
});
