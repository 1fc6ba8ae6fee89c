import { expect, test } from 'vitest';
import { compareTracks } from '..';
import { testLadder } from '../testing/testLadder';

const base = testLadder({
  e5: { Design: ['Draws the lines between services.'], People: ['Explains a choice to the people who pay for it.'] },
  m5: { People: ['Explains a choice to the people who pay for it.', 'Writes reviews that quote real work.'] },
});

const ladder = (ranks: 'shared' | 'own') => ({
  ...base,
  tracks: [
    { id: 'technical', title: 'Technical', ranks },
    { id: 'management', title: 'Management', ranks },
  ],
  levels: [
    { id: 'e5', title: 'Staff Engineer', track: 'technical', rank: 5 },
    { id: 'm5', title: 'Engineering Manager', track: 'management', rank: 5 },
  ],
});

test('two tracks are compared as a whole, and level by level where they share ranks', () => {
  const { summary, pairs } = compareTracks(ladder('shared'), 'technical', 'Management');
  expect(summary).toMatchObject({ same: 1, removed: 1, added: 1, moved: 0 });
  expect(pairs?.find(({ noun }) => noun === 'level')).toMatchObject({ from: ['e5'], to: ['m5'], change: 'related' });
});

test('ranks of a track’s own make no levels equivalent', () => {
  const { pairs } = compareTracks(ladder('own'), 'technical', 'management');
  expect(pairs?.filter(({ noun }) => noun === 'level').map(({ change }) => change)).toEqual(['removed', 'added']);
});
