import { expect, test } from 'vitest';
import * as blocking from '..';
import { lexiconEn } from '../../lexicon/lexiconEn';
import type { Ladder } from '../../model/Ladder';
import { testLadder } from '../testing/testLadder';
import { compareLadders, compareLevels, compareTracks, compareVersions } from '.';

const many = (seed: number) =>
  Array.from(
    { length: 1200 },
    (_, i) => `Writes plan ${(i * seed) % 997} for team ${i % 31} and system ${(i * 7) % 211}.`,
  );
const before = testLadder({ e4: { Design: many(3) }, e5: { Design: ['Decides which systems to retire.'] } });
const after = testLadder({ e4: { Design: many(5) }, e5: { Design: ['Decides what to retire.'] } });
const options = { lexicon: lexiconEn };

test('the result is that of the functions that block', async () => {
  expect(await compareVersions(before, after, options)).toEqual(blocking.compareVersions(before, after, options));
  expect(await compareLevels(before, 'e4', 'e5', options)).toEqual(blocking.compareLevels(before, 'e4', 'e5', options));
  const tracks: Ladder = {
    ...before,
    tracks: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ],
    levels: [
      { id: 'e4', title: 'E4', track: 'a' },
      { id: 'e5', title: 'E5', track: 'b' },
    ],
  };
  expect(await compareTracks(tracks, 'a', 'b')).toEqual(blocking.compareTracks(tracks, 'a', 'b'));
});

test('progress is reported up to the end, and never goes back', async () => {
  const shares: number[] = [];
  await compareVersions(before, after, { ...options, onProgress: (share) => shares.push(share) });
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});

test('a signal ends the comparison with its reason', async () => {
  const controller = new AbortController();
  const comparison = compareVersions(before, after, {
    signal: controller.signal,
    onProgress: () => controller.abort('enough'),
  });
  await expect(comparison).rejects.toBe('enough');
  await expect(compareVersions(before, after, { signal: AbortSignal.abort('before') })).rejects.toBe('before');
});

const ours = testLadder({ m2: { People: ['Pays off what was borrowed in haste.', 'Keeps the calendar.'] } });
const theirs = testLadder({ em: { Craft: ['Lowers maintenance cost.', 'Hires.'] } });

test('vectors of the caller’s find what has no word in common', async () => {
  const vectors: Record<string, number[]> = {
    'Pays off what was borrowed in haste.': [1, 0.1, 0],
    'Lowers maintenance cost.': [0.9, 0.2, 0],
    'Keeps the calendar.': [0, 1, 0],
    'Hires.': [0, 0, 1],
  };
  const embed = (texts: string[]) => Promise.resolve(texts.map((text) => Float32Array.from(vectors[text] ?? [])));
  const { rows } = await compareLadders(ours, theirs, { embed });
  expect(rows.filter(({ change }) => change === 'related').map(({ id }) => id)).toEqual(['m2.people.0→em.craft.0']);
  expect(blocking.compareLadders(ours, theirs).summary.related).toBe(0);
});

test('vectors that do not fit the texts are refused, and it is said why', async () => {
  await expect(compareLadders(ours, theirs, { embed: () => Promise.resolve([]) })).rejects.toThrow(
    /ladderkit: `embed` was given 4 texts/,
  );
});
