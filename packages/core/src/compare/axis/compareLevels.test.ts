import { expect, test } from 'vitest';
import { lexiconEn } from '../../lexicon/lexiconEn';
import type { Ladder } from '../../model/Ladder';
import { compareLevels, splitRows, unifiedRows } from '..';
import { testLadder } from '../testing/testLadder';

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

/** Levels that each include the one before, with their own statements. */
const cumulative = (levels: Record<string, string[]>): Ladder => ({
  ...testLadder(Object.fromEntries(Object.entries(levels).map(([id, texts]) => [id, { Design: texts }]))),
  levels: Object.keys(levels).map((id, i, ids) => ({ id, title: id, includes: ids.slice(Math.max(0, i - 1), i) })),
});

const changesOf = (from: string, to: string, levels: Record<string, string[]>) =>
  compareLevels(cumulative(levels), from, to, { lexicon: lexiconEn }).rows.map((row) => [row.change, row.id]);

test('what a level inherits from the other does not count as new', () => {
  expect(changesOf('e4', 'e6', { e4: ['Draws maps.'], e5: ['Pays debts.'], e6: ['Names owners.'] })).toEqual([
    ['added', '→e6.design.0'],
    ['added', '→e5.design.0'],
    ['same', 'e4.design.0→e4.design.0'],
  ]);
});

test('what a level inherits and says again is one row, however many levels say it', () => {
  const levels = {
    e4: ['Draws the map of services.', 'Keeps a diary.'],
    e5: ['Draws the map of services!'],
    e6: ['Draws the **map** of services.'],
  };
  expect(changesOf('e4', 'e5', levels)).toEqual([
    ['same', 'e4.design.0→e5.design.0+e4.design.0'],
    ['same', 'e4.design.1→e4.design.1'],
  ]);
  expect(changesOf('e5', 'e4', levels)[0]).toEqual(['same', 'e5.design.0+e4.design.0→e4.design.0']);
  expect(changesOf('e4', 'e6', levels)[0]).toEqual(['same', 'e4.design.0→e6.design.0+e5.design.0+e4.design.0']);
});

test('what a level inherits and says again in other words is reworded; what is only alike is new', () => {
  const levels = {
    e4: ['Draws the map of services that one team runs.', 'Coaches new colleagues in review.', 'Pays debts early.'],
    e5: ['Draws the map of services that several teams run.', 'Chooses reviewers for the whole company.'],
  };
  expect(changesOf('e4', 'e5', levels)).toEqual([
    ['reworded', 'e4.design.0→e5.design.0+e4.design.0'],
    ['added', '→e5.design.1'],
    ['same', 'e4.design.1→e4.design.1'],
    ['same', 'e4.design.2→e4.design.2'],
  ]);
  const [group] = unifiedRows(compareLevels(cumulative(levels), 'e4', 'e5'));
  expect(group?.items[0]).toMatchObject({
    item: { texts: [{ side: 'both', statement: { id: 'e5.design.0' }, words: [{}, {}, {}] }] },
  });
});

test('levels of two ladders can be compared', () => {
  const other = { ...ladder, id: 'quay', expectations: ladder.expectations.filter(({ id }) => id !== 'b3') };
  const { axis, to } = compareLevels({ ladder, level: 'e4' }, { ladder: other, level: 'Staff Engineer' });
  expect([axis, to.ladder.id, to.levels.map(({ id }) => id)]).toEqual(['level', 'quay', ['e5']]);
});
