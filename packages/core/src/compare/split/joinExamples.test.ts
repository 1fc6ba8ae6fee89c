import { expect, test } from 'vitest';
import { compareVersions } from '..';
import { lexiconEn } from '../../lexicon/lexiconEn';
import type { Ladder } from '../../model/Ladder';
import { ladderOf } from '../testing/ladderOf';

const stays = 'Answers for the quarterly budget of the workshop.';

const saying = (says: string[], ...examples: string[]): Ladder => {
  const ladder = ladderOf({ smith: { says: [stays, ...says] } });
  const added = examples.map((text, i) => ({ id: `example-${i}`, level: 'smith', kind: 'example' as const, text }));
  return { ...ladder, expectations: [...ladder.expectations, ...added] };
};

const told = (before: Ladder, after: Ladder) =>
  compareVersions(before, after, { lexicon: lexiconEn })
    .rows.filter(({ change, remarks }) => change !== 'same' || remarks)
    .map(({ change, from, to, remarks = [] }) => [change, from.length, to.length, ...remarks]);

test('an expectation that became an example is told as one statement', () => {
  const sentence = 'Hardens blades in oil, and cools them slowly.';
  expect(told(saying([sentence]), saying([], sentence))).toEqual([['same', 1, 1, 'kind']]);
  expect(told(saying([], sentence), saying([sentence]))).toEqual([['same', 1, 1, 'kind']]);
  expect(
    told(saying(['Hardens [blades](https://example.org) in oil, and cools them slowly.']), saying([], sentence)),
  ).toEqual([['same', 1, 1, 'markup', 'kind']]);
});

test('an expectation that became several examples was split', () => {
  const whole = 'Hardens blades in oil. Cools them slowly, in ashes.';
  expect(told(saying([whole]), saying([], 'Cools them slowly, in ashes.', 'Hardens blades in oil'))).toEqual([
    ['split', 1, 2, 'kind'],
  ]);
  expect(told(saying([], 'Cools them slowly, in ashes.', 'Hardens blades in oil'), saying([whole]))).toEqual([
    ['merged', 2, 1, 'kind'],
  ]);
});

test('what an expectation gave up to an example stands beside it', () => {
  const whole = 'Keeps the tools of the workshop sharp (files, chisels, saws).';
  expect(told(saying([whole]), saying(['Keeps the tools of the workshop sharp.'], 'Files', 'Saws'))).toEqual([
    ['split', 1, 3, 'kind'],
  ]);
});

test('an example that repeats what an expectation goes on saying is new', () => {
  const before = saying(['Keeps the files and saws of the workshop sharp.']);
  const after = saying(['Keeps all files and saws of the workshop sharp.'], 'files');
  expect(told(before, after)).toEqual([
    ['reworded', 1, 1],
    ['added', 0, 1],
  ]);
});

test('an example that says little of what is gone is new', () => {
  const before = saying(['Keeps the tools of the whole workshop sharp at all times (files, chisels, saws).']);
  expect(
    told(before, saying([], 'Files'))
      .map(([change]) => change)
      .sort(),
  ).toEqual(['added', 'removed']);
});
