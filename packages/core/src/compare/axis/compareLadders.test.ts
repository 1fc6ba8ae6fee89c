import { expect, test } from 'vitest';
import { compareLadders } from '..';
import { lexiconEn } from '../../lexicon/lexiconEn';
import { testLadder } from '../testing/testLadder';
import { explainLinks } from '../why';

const ours = testLadder(
  {
    m2: {
      Hiring: ['Interviews candidates and decides with the recruiter.'],
      Care: ['Meets each report in a weekly 1:1.', 'Owns the budget for laptops.'],
    },
  },
  { id: 'ours' },
);
const theirs = testLadder(
  {
    em: {
      Team: ['Helps recruit: sits in interviews and weighs each candidate.', 'Holds one-on-ones with direct reports.'],
      Craft: ['Reads code every week.'],
    },
  },
  { id: 'theirs' },
);

const compare = () => compareLadders(ours, theirs, { lexicon: lexiconEn, why: explainLinks });

test('statements of one idea are related though they share few words', () => {
  const best = compare()
    .rows.filter(({ change }) => change === 'related')
    .map(({ links }) => links[0]);
  expect(
    best
      .filter((link) => (link?.similarity ?? 0) > 0.25)
      .map((link) => `${link?.from} ${link?.to}`)
      .sort(),
  ).toEqual(['m2.care.0 em.team.1', 'm2.hiring.0 em.team.0']);
});

test('what has no counterpart is said so on both sides, with its nearest', () => {
  const { rows, summary } = compare();
  const alone = rows.filter(({ change }) => change === 'added' || change === 'removed');
  expect(alone.map(({ id }) => id)).toContain('→em.craft.0');
  expect(alone.every(({ candidates }) => candidates !== undefined && candidates.length <= 3)).toBe(true);
  expect(summary).toMatchObject({ split: 0, merged: 0 });
});

test('every link says why, and its reasons sum up to its similarity', () => {
  for (const { links } of compare().rows) {
    for (const { why, similarity } of links) {
      expect(why?.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(similarity, 2);
    }
  }
  const hiring = compare().rows.find(({ id }) => id === 'm2.hiring.0→em.team.0')?.links[0]?.why;
  expect(hiring?.find(({ kind }) => kind === 'concept')).toMatchObject({ text: 'people/hiring' });
});

test('levels of two companies are never equivalent by their ranks', () => {
  const levels = compare().pairs?.filter(({ noun }) => noun === 'level') ?? [];
  expect(levels.every(({ change, confidence }) => change !== 'same' && confidence !== 'certain')).toBe(true);
});

test('a person’s reviews pin and reject links', () => {
  const reviews = [
    { from: 'm2.care.1', to: 'em.craft.0', review: 'pinned' as const },
    { from: 'm2.care.0', to: 'em.team.1', review: 'rejected' as const },
    { from: 'm2.care.0', to: 'gone', review: 'pinned' as const },
  ];
  const { rows, messages } = compareLadders(ours, theirs, { lexicon: lexiconEn, reviews });
  const ids = rows.map(({ id }) => id);
  expect(ids).toContain('m2.care.1→em.craft.0');
  expect(ids).not.toContain('m2.care.0→em.team.1');
  expect(messages.map(({ code, text }) => `${code} ${text}`)).toEqual([expect.stringMatching(/unknown-id .*"gone"/)]);
});

test('what a statement says first counts more than what it adds', () => {
  const other = testLadder({ b: { Work: ['Coaches colleagues.', 'Plans budgets.'] } }, { id: 'other' });
  const nearestTo = (text: string) => {
    const { rows } = compareLadders(testLadder({ a: { Work: [text] } }, { id: 'one' }), other, { lexicon: lexiconEn });
    return rows.flatMap(({ links }) => links).sort((a, b) => b.similarity - a.similarity)[0]?.to;
  };
  expect(nearestTo('Coaches new colleagues, and plans for new budgets.')).toBe('b.work.0');
  expect(nearestTo('Plans for new budgets, and coaches new colleagues.')).toBe('b.work.1');
});

test('a link is likely when each is the nearest of the other, and possible where another is nearer', () => {
  const one = testLadder({ a: { Care: ['Coaches engineers in a weekly meeting.', 'Writes code.'] } }, { id: 'one' });
  const other = testLadder(
    {
      b: {
        Care: [
          'Coaches engineers who lead a project for the first time, and meets them weekly.',
          'Coaches engineers in a weekly one-on-one.',
          'Tests code.',
        ],
      },
    },
    { id: 'other' },
  );
  const { rows } = compareLadders(one, other, { lexicon: lexiconEn });
  const ofCoaching = rows.flatMap(({ links }) => links).filter(({ from }) => from === 'a.care.0');
  expect(ofCoaching).toMatchObject([
    { to: 'b.care.0', confidence: 'possible' },
    { to: 'b.care.1', confidence: 'likely' },
  ]);
});
