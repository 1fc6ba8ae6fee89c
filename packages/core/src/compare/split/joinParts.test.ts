import { expect, test } from 'vitest';
import { compareVersions } from '..';
import { lexiconEn } from '../../lexicon/lexiconEn';
import type { Ladder } from '../../model/Ladder';
import { ladderOf } from '../testing/ladderOf';

const stays = 'Answers for the quarterly budget of the workshop.';
const files = 'Files the letters.';
const hardens = 'Hardens blades in oil, and cools them slowly in ashes.';
const teaches = 'Teaches apprentices how to sharpen chisels, and how to care for saws.';

const told = (from: Ladder, to: Ladder) =>
  compareVersions(from, to, { lexicon: lexiconEn })
    .rows.filter(({ change, moved }) => change !== 'same' || moved)
    .map(({ change, from, to, moved = [] }) => [change, from.length, to.length, ...moved]);

test('sentences that went together into one of the next level have moved, and none was dropped', () => {
  const apart = ladderOf({ smith: { says: [stays, teaches, hardens] }, master: { says: [files] } });
  const joined = ladderOf({ smith: { says: [stays] }, master: { says: [files, `${hardens} ${teaches}`] } });
  expect(told(apart, joined)).toEqual([['merged', 2, 1, 'level']]);
  expect(told(joined, apart)).toEqual([['split', 1, 2, 'level']]);
});

test('a sentence of a third level is no part of what moved', () => {
  const apart = ladderOf({
    smith: { says: [stays, teaches] },
    master: { says: [files] },
    apprentice: { says: ['Sweeps the yard.', hardens] },
  });
  const joined = ladderOf({
    smith: { says: [stays] },
    master: { says: [files, `${hardens} ${teaches}`] },
    apprentice: { says: ['Sweeps the yard.'] },
  });
  expect(told(apart, joined)).toEqual([
    ['reworded', 1, 1, 'level'],
    ['removed', 1, 0],
  ]);
});
