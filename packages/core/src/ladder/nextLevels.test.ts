import { describe, expect, it } from 'vitest';
import type { Ladder } from '../model/Ladder';
import { nextLevels } from './nextLevels';

const ladder: Ladder = {
  format: 'ladderkit/1',
  id: 'x',
  title: 'X',
  levels: [
    { id: 'e1', title: 'One', track: 'a', rank: 1 },
    { id: 'e2', title: 'Two', track: 'a', rank: 2, next: ['e3', 'm1', 'gone'] },
    { id: 'e3', title: 'Three', track: 'a', rank: 3 },
    { id: 'm1', title: 'Manager', track: 'b', rank: 2 },
    { id: 'any', title: 'Fellow', track: 'a' },
    { id: 'lead', title: 'Lead', track: 'a', rank: 1, kind: 'role' },
  ],
  expectations: [],
};
const from = (level: string) => nextLevels(ladder, level).map(({ id }) => id);

describe('nextLevels', () => {
  it('leads to the next rank of the track', () => expect(from('e1')).toEqual(['e2']));
  it('follows what the level says instead, without ids that name nothing', () =>
    expect(from('e2')).toEqual(['e3', 'm1']));
  it('ends at the top of a track', () => expect(from('e3')).toEqual([]));
  it('claims no move where the order is not known', () => expect(from('any')).toEqual([]));
  it('claims no move from a role', () => expect(from('lead')).toEqual([]));
  it('is empty for a level that does not exist', () => expect(from('nobody')).toEqual([]));
});
