import { describe, expect, it } from 'vitest';
import { smallLadder } from '../internals/testing/smallLadder';
import { latticesOf } from './latticesOf';
import { linesOf } from './linesOf';
import { routesOf } from './routesOf';

const ladder = smallLadder();
const printed = (current: string, target?: string) => {
  const { moves, edges } = routesOf(ladder, current, target);
  return [
    ...moves.map(
      ({ to, direction, distance, by }) => `${direction} to ${to.id}: ${distance} [${by.map(({ id }) => id).join()}]`,
    ),
    ...edges.map(({ from, to, when }) => `${from}>${to} ${when}`),
  ];
};

describe('routesOf', () => {
  it('names the direct moves, and their direction', () => {
    expect(printed('l2')).toEqual(['up to l3: 1 []', 'across to m2: 1 []', 'l2>l3 next', 'l2>m2 next']);
  });

  it('finds every shortest way to the target, and what it leads through', () => {
    expect(printed('l2', 'm3')).toEqual([
      'up to l3: 1 []',
      'across to m2: 1 []',
      'across to m3: 2 [l3,m2]',
      'l2>l3 next',
      'l2>m2 next',
      'l3>m3 then',
      'm2>m3 then',
    ]);
  });

  it('claims no way to a target that no move leads to', () => {
    expect(printed('m3', 'l1')).toEqual(['across to l1: 0 []']);
  });

  it('adds nothing for a target that is one move away', () => {
    expect(printed('l2', 'l3')).toEqual(printed('l2'));
  });

  it('ends on moves that go in a circle', () => {
    const round = {
      ...ladder,
      levels: ladder.levels.map((level) => (level.id === 'm3' ? { ...level, next: ['l2'] } : level)),
    };
    expect(routesOf(round, 'l2', 'l1').moves.at(-1)).toMatchObject({ distance: 0 });
  });
});

describe('linesOf', () => {
  it('runs moves of a track along its rail, and moves between equal ranks along the rung', () => {
    const [lattice] = latticesOf(ladder);
    const lines = lattice && linesOf(lattice, routesOf(ladder, 'l2', 'm3'));
    // rows: rank 3, 2, 1; columns: technical, management
    expect(lines).toEqual([
      [{ down: 'next', rung: 'then' }, { down: 'then' }],
      [{ up: 'next', rung: 'next' }, { up: 'then' }],
      [{}, {}],
    ]);
  });
});
