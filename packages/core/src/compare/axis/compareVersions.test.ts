import { expect, test } from 'vitest';
import { compareVersions } from '..';
import { lexiconEn } from '../../lexicon/lexiconEn';
import { testLadder } from '../testing/testLadder';

const before = testLadder({
  e4: {
    Design: [
      'Draws the lines between services.',
      'Writes designs that one team can build, and reviews the designs of others.',
    ],
    Delivery: ['Cuts work into slices that ship weekly.', 'Keeps the release notes honest.'],
  },
  e5: {
    Design: ['Decides which systems to retire.', 'Keeps a map of every service.', 'Names the owner of each dataset.'],
  },
});

const changesOf = (after: typeof before) =>
  compareVersions(before, after, { lexicon: lexiconEn })
    .rows.filter(({ change, moved, remarks }) => change !== 'same' || moved || remarks)
    .map(({ id, change, moved, remarks }) => [id, change, ...(moved ?? []), ...(remarks ?? [])]);

const withTexts = (texts: Record<string, Partial<(typeof before)['expectations'][number]> | undefined>) => ({
  ...before,
  expectations: before.expectations.flatMap((each) =>
    each.id in texts ? (texts[each.id] ? [{ ...each, ...texts[each.id] }] : []) : [each],
  ),
});

test('an unchanged ladder has no changes', () => {
  expect(changesOf(before)).toEqual([]);
});

test('soft wraps, quotes, case, punctuation and look-alike letters are no rewording', () => {
  expect(changesOf(withTexts({ 'e5.design.1': { text: 'Keeps a map\nof every service' } }))).toEqual([
    ['e5.design.1→e5.design.1', 'same', 'typographic'],
  ]);
  expect(changesOf(withTexts({ 'e5.design.1': { text: 'Kеeps a mаp of Every service!' } }))).toEqual([
    ['e5.design.1→e5.design.1', 'same', 'typographic'],
  ]);
});

test('a link or emphasis alone is a change of markup', () => {
  expect(
    changesOf(withTexts({ 'e5.design.1': { text: 'Keeps a [map](https://example.org) of *every* service.' } })),
  ).toEqual([['e5.design.1→e5.design.1', 'same', 'markup']]);
});

test('a new condition is remarked', () => {
  expect(changesOf(withTexts({ 'e5.design.1': { appliesTo: 'platform teams' } }))).toEqual([
    ['e5.design.1→e5.design.1', 'same', 'condition'],
  ]);
});

test('a statement that went to another level or competency has moved', () => {
  expect(changesOf(withTexts({ 'e4.delivery.1': { id: 'x', level: 'e5', competency: 'design' } }))).toEqual([
    ['e4.delivery.1→x', 'same', 'competency', 'level'],
  ]);
});

test('a statement cut in two is split, and the other way round merged', () => {
  const cut = withTexts({ 'e4.design.1': { id: 'a', text: 'Writes designs that one team can build.' } });
  const after = {
    ...cut,
    expectations: [
      ...cut.expectations,
      { id: 'b', level: 'e4', competency: 'design', text: 'Reviews the designs of others.' },
    ],
  };
  expect(changesOf(after)).toEqual([['e4.design.1→a+b', 'split']]);
  expect(compareVersions(after, before, { lexicon: lexiconEn }).summary).toMatchObject({
    merged: 1,
    removed: 0,
    added: 0,
  });
});

test('a renamed level and competency are found by the statements that went along', () => {
  const after = {
    ...before,
    levels: [
      { id: 'senior', title: 'Senior Engineer' },
      { id: 'e5', title: 'E5' },
    ],
    competencies: [
      { id: 'design', title: 'Design' },
      { id: 'shipping', title: 'Shipping' },
    ],
    expectations: before.expectations.map((each) => ({
      ...each,
      level: each.level === 'e4' ? 'senior' : each.level,
      competency: each.competency === 'delivery' ? 'shipping' : each.competency,
    })),
  };
  const { pairs, summary } = compareVersions(before, after);
  expect(
    pairs
      ?.filter(({ change }) => change !== 'same')
      .map(({ noun, from, to, change }) => [noun, ...from, ...to, change]),
  ).toEqual([
    ['level', 'e4', 'senior', 'renamed'],
    ['competency', 'delivery', 'shipping', 'renamed'],
  ]);
  expect(summary).toMatchObject({ same: 7, moved: 0 });
});

test('renumbered levels are not taken for their namesakes', () => {
  const shifted = testLadder({
    e5: { Design: ['Draws the lines between services.', 'Names the owner of each dataset.'] },
    e4: { Design: ['Asks before guessing.'] },
  });
  const first = testLadder({
    e4: { Design: ['Draws the lines between services.', 'Names the owner of each dataset.'] },
  });
  const level = compareVersions(first, shifted).pairs?.find(({ noun, from }) => noun === 'level' && from[0] === 'e4');
  expect(level).toMatchObject({ to: ['e5'], change: 'renamed' });
});

test('a step is raised or lowered where both ranks are known, else changed', () => {
  const scale = (rank?: number) => ({
    id: 'reach',
    title: 'Reach',
    steps: [
      { id: 'team', title: 'Team', ...(rank && { rank }) },
      { id: 'group', title: 'Group', ...(rank && { rank: rank + 1 }) },
    ],
  });
  const at = (step: string, rank?: number) => ({
    ...before,
    scales: [scale(rank)],
    levels: [{ id: 'e4', title: 'E4', steps: [{ scale: 'reach', step }] }],
  });
  const change = (from: ReturnType<typeof at>, to: ReturnType<typeof at>) =>
    compareVersions(from, to).steps.map((step) => step.change);
  expect(change(at('team', 1), at('group', 1))).toEqual(['raised']);
  expect(change(at('group', 1), at('team', 1))).toEqual(['lowered']);
  expect(change(at('team'), at('group'))).toEqual(['changed']);
  expect(change(at('team', 1), at('team', 5))).toEqual(['same']);
});

test('a statement that kept its id is found though most of its words changed', () => {
  const text =
    'Chooses, with those who pay for it all, what we stop running; what is oldest goes first, even whole systems.';
  expect(changesOf(withTexts({ 'e5.design.0': { text } }))).toEqual([['e5.design.0→e5.design.0', 'reworded']]);
  expect(changesOf(withTexts({ 'e5.design.0': { id: 'other', text } }))).toEqual([
    ['e5.design.0→', 'removed'],
    ['→other', 'added'],
  ]);
});

test('what is only possible has no parts', () => {
  const whole = 'Owns a small-to-medium furnace from first fire to last.';
  const parts = ['Builds a small-to-medium furnace.', 'Sees a furnace through from first to last.'];
  const say = (texts: string[]) => ({
    ...before,
    expectations: texts.map((text, i) => ({ id: `${texts.length}.${i}`, level: 'e4', text })),
  });
  const stays = 'Answers for the quarterly budget of the workshop.';
  const { summary } = compareVersions(say([whole, stays]), say([...parts, stays]), { lexicon: lexiconEn });
  expect(summary).toMatchObject({ split: 0, reworded: 1, added: 1 });
});

const sentence = 'Writes short notes on each release, and sends them to whoever depends on it.';
const withStatement = (ladder: typeof before, level: string, text: string) => ({
  ...ladder,
  expectations: [
    ...ladder.expectations,
    { id: `${level}.${ladder.expectations.length}`, level, competency: 'delivery', text },
  ],
});
const reworded = 'Writes notes on each large release, and sends them to all who depend on it.';

test('a statement that was reworded where it stood has not moved to the new level that copies it', () => {
  const old = withStatement(before, 'e4', sentence);
  const grown = { ...before, levels: [...before.levels, { id: 'm1', title: 'Manager' }] };
  const after = withStatement(withStatement(grown, 'e4', reworded), 'm1', sentence);
  expect(compareVersions(old, after).rows.filter(({ change }) => change !== 'same')).toMatchObject([
    { change: 'reworded', from: [{ text: sentence }], to: [{ level: 'e4', text: reworded }] },
    { change: 'added', to: [{ level: 'm1', text: sentence }] },
  ]);
});

test('a statement that stands nearly word for word at another level has moved, whatever is alike where it stood', () => {
  const old = withStatement(before, 'e4', sentence);
  const after = withStatement(
    withStatement(before, 'e4', 'Sends notes on what went wrong to whoever asks.'),
    'e5',
    sentence.replace('short ', ''),
  );
  expect(compareVersions(old, after).rows.filter(({ change }) => change !== 'same')).toMatchObject([
    { change: 'added', to: [{ level: 'e4' }] },
    { change: 'reworded', moved: ['level'], to: [{ level: 'e5' }] },
  ]);
});

test('the parts of a split stand at the level of the whole', () => {
  const old = withStatement(
    before,
    'e4',
    'Keeps the roadmap of the quarter honest, and teaches newcomers the release train.',
  );
  const after = withStatement(
    withStatement(before, 'e4', 'Keeps the roadmap of the quarter honest.'),
    'e5',
    'Teaches newcomers how a train is driven.',
  );
  expect(compareVersions(old, after).summary).toMatchObject({ split: 0, reworded: 1, added: 1 });
});

test('levels of one title on several tracks are not taken for each other', () => {
  const level = (id: string, track: string) => ({ id, title: 'Level 5', track });
  const text = 'Keeps a list of what may go wrong.';
  const saying = (at: string, texts: string[]) => texts.map((each, i) => ({ id: `${at}.${i}`, level: at, text: each }));
  const others = ['Hires with care.', 'Sets pay by the book.', 'Teaches managers.', 'Walks the floor each week.'];
  const old = {
    ...before,
    levels: [level('product-5', 'product')],
    expectations: saying('product-5', [text, 'Owns a market.', 'Prices it.', 'Talks to press.', 'Ends products.']),
  };
  const after = {
    ...before,
    levels: [level('people-5', 'people'), level('sales-5', 'sales')],
    expectations: saying('sales-5', [text, ...others]),
  };
  const levels = compareVersions(old, after).pairs?.filter(({ noun }) => noun === 'level');
  expect(levels?.map(({ change }) => change)).toEqual(['removed', 'added', 'added']);
});

test('a statement that a level said in two places and says in one has not moved to another level', () => {
  const twice = [
    { id: 'x', level: 'e4', competency: 'design', text: sentence },
    { id: 'y', level: 'e4', competency: 'delivery', text: sentence },
  ];
  const [kept] = twice;
  const old = { ...before, expectations: [...before.expectations, ...twice] };
  const copy = { id: 'z', level: 'e5', competency: 'design', text: sentence };
  const after = { ...before, expectations: [...before.expectations, ...(kept ? [kept] : []), copy] };
  expect(compareVersions(old, after).rows.filter(({ change }) => change !== 'same')).toMatchObject([
    { change: 'added', to: [{ id: 'z' }] },
    { change: 'removed', from: [{ id: 'y' }] },
  ]);
});
