import { describe, expect, it } from 'vitest';
import type { Ladder } from '../model/Ladder';
import { equalLevels } from './equalLevels';

const ladder = (ranks: 'shared' | 'own'): Ladder => ({
  format: 'ladderkit/1',
  id: 'x',
  title: 'X',
  tracks: [
    { id: 'a', title: 'A', ranks },
    { id: 'b', title: 'B', ranks: 'shared' },
  ],
  levels: [
    { id: 'e4', title: 'Senior', track: 'a', rank: 4 },
    { id: 'a4', title: 'Architect', track: 'a', rank: 4 },
    { id: 'm1', title: 'Manager', track: 'b', rank: 4 },
    { id: 'm2', title: 'Director', track: 'b', rank: 5 },
    { id: 'x', title: 'Unranked', track: 'a' },
  ],
  expectations: [],
});
const equalTo = (level: string, ranks: 'shared' | 'own') => equalLevels(ladder(ranks), level).map(({ id }) => id);

describe('equalLevels', () => {
  it('finds equal ranks across tracks that share them', () => expect(equalTo('e4', 'shared')).toEqual(['a4', 'm1']));
  it('keeps to the own track where ranks are its own', () => expect(equalTo('e4', 'own')).toEqual(['a4']));
  it('finds nothing for a level without a rank', () => expect(equalTo('x', 'shared')).toEqual([]));
});
