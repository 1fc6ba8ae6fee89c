import { expect, test } from 'vitest';
import { lexiconEn } from '../../lexicon/lexiconEn';
import type { Ladder } from '../../model/Ladder';
import { compareLevels, splitRows, unifiedRows } from '..';

const ladder: Ladder = {
  format: 'ladderkit/1',
  id: 'mill',
  title: 'Mill',
  levels: [
    { id: 'e4', title: 'Senior Engineer', steps: [{ scale: 'reach', step: 'team' }] },
    { id: 'e5', title: 'Staff Engineer', steps: [{ scale: 'reach', step: 'company' }] },
  ],
  scales: [
    {
      id: 'reach',
      title: 'Reach',
      steps: [
        { id: 'team', title: 'Team', rank: 1 },
        { id: 'company', title: 'Company', rank: 2 },
      ],
    },
  ],
  competencies: [
    { id: 'design', title: 'Design' },
    { id: 'delivery', title: 'Delivery' },
  ],
  expectations: [
    { id: 'a1', level: 'e4', competency: 'design', text: 'Keeps the map of services current.' },
    { id: 'a2', level: 'e4', competency: 'design', text: 'Writes designs that one team can build.' },
    { id: 'a3', level: 'e4', competency: 'delivery', text: 'Looks after the release calendar.' },
    { id: 'b1', level: 'e5', competency: 'design', text: 'Keeps the map of services **current**.' },
    { id: 'b2', level: 'e5', competency: 'design', text: 'Writes designs that several teams can build.' },
    { id: 'b3', level: 'e5', competency: 'delivery', text: 'Says which bets to drop.' },
  ],
};

test('someone sees what is new, reworded and dropped between two levels', () => {
  const comparison = compareLevels(ladder, 'e4', 'e5', { lexicon: lexiconEn });
  expect(comparison.rows.map(({ id, change, remarks }) => [id, change, remarks ?? []])).toEqual([
    ['a1→b1', 'same', ['markup']],
    ['a2→b2', 'reworded', []],
    ['a3→', 'removed', []],
    ['→b3', 'added', []],
  ]);
  expect(comparison.steps.map(({ change }) => change)).toEqual(['raised']);
  expect(comparison.summary).toMatchObject({ same: 1, reworded: 1, added: 1, removed: 1, moved: 0 });
  expect(unifiedRows(comparison).map(({ competency, items }) => [competency?.title, items.length])).toEqual([
    ['Design', 2],
    ['Delivery', 2],
  ]);
  const [design] = splitRows(comparison);
  expect(design?.items[1]).toMatchObject({
    type: 'row',
    item: {
      from: [{ words: [{ text: 'Writes designs that ' }, { text: 'one team' }, { text: ' can build.' }] }],
      to: [{ words: [{ text: 'Writes designs that ' }, { text: 'several teams' }, { text: ' can build.' }] }],
    },
  });
});

test('a level that does not exist is said to be missing, with those there are', () => {
  expect(() => compareLevels(ladder, 'e4', 'e6')).toThrow(/ladderkit: "mill" has no level "e6".*It has "e4", "e5"/);
});

test('what a level inherits from the other does not count as new', () => {
  const including: Ladder = {
    ...ladder,
    levels: [
      { id: 'e4', title: 'Senior Engineer' },
      { id: 'e5', title: 'Staff Engineer', includes: ['e4'] },
    ],
  };
  const { rows, summary } = compareLevels(including, 'e4', 'e5');
  expect(rows.filter(({ change }) => change === 'same').map(({ to }) => to[0]?.inheritedFrom)).toEqual([
    'e4',
    'e4',
    'e4',
  ]);
  expect(summary).toMatchObject({ same: 3, removed: 0, added: 3 });
});

test('levels of two ladders can be compared', () => {
  const other = { ...ladder, id: 'quay', expectations: ladder.expectations.filter(({ id }) => id !== 'b3') };
  const { axis, to } = compareLevels({ ladder, level: 'e4' }, { ladder: other, level: 'Staff Engineer' });
  expect([axis, to.ladder.id, to.levels.map(({ id }) => id)]).toEqual(['level', 'quay', ['e5']]);
});
