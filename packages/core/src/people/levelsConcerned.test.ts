import { expect, it } from 'vitest';
import { compareVersions } from '../compare/axis/compareVersions';
import type { Pair } from '../compare/Comparison';
import type { Ladder } from '../model/Ladder';
import { sameChanges } from '../print/changelog/sameChanges';
import { scopeLexiconEn } from '../scope-lexicon-en/scopeLexiconEn';
import { impactCounts } from './impactCounts';
import { levelsConcerned } from './levelsConcerned';
import { withMeaning } from './withMeaning';

const before: Ladder = {
  format: 'ladderkit/1',
  id: 'harbour',
  title: 'Harbour',
  tracks: [{ id: 'boats', title: 'Boats' }],
  levels: ['pilot', 'master', 'cook', 'clerk'].map((id) => ({ id, title: id, track: 'boats' })),
  expectations: [
    { id: 'a', level: 'pilot', text: 'Takes part in the safety drill of the crew.' },
    { id: 'b', level: 'pilot', text: 'Greets new hands in person before they board.' },
    { id: 'c', level: 'cook', text: 'Bakes bread each morning.' },
    { id: 'd', level: 'clerk', text: 'Files the papers of each voyage.' },
  ],
};

const after: Ladder = {
  ...before,
  levels: before.levels.filter(({ id }) => id !== 'cook'),
  expectations: [
    { id: 'a', level: 'pilot', text: 'Leads the safety drill of the crew.' },
    { id: 'b', level: 'master', text: 'Greets new hands in person before they board.' },
    { id: 'd', level: 'clerk', text: 'Files the papers of each voyage.' },
    { id: 'e', level: 'master', text: 'Rehearses a blackout.' },
  ],
};

const changes = withMeaning(compareVersions(before, after), { lexicons: [scopeLexiconEn] });

it('names the levels that a version concerns, with what it means there; removed ones last', () => {
  const printed = levelsConcerned(changes).map(({ level, presence, impacts }) => [level.id, presence, impacts]);
  expect(printed).toEqual([
    ['pilot', 'kept', { raised: 1, lowered: 1, clarified: 0 }],
    ['master', 'kept', { raised: 2, lowered: 0, clarified: 0 }],
    ['cook', 'removed', { raised: 0, lowered: 1, clarified: 0 }],
  ]);
  expect(levelsConcerned(changes)[0]?.track?.title).toBe('Boats');
});

it('counts new and dropped statements apart from raised and lowered ones', () => {
  expect(impactCounts(changes)).toEqual({ added: 1, raised: 2, removed: 1, lowered: 0, clarified: 0 });
});

it('concerns nobody when nothing changed', () => {
  expect(levelsConcerned(withMeaning(compareVersions(before, before)))).toEqual([]);
});

it('keeps a level that is gone apart from a new one that has its id', () => {
  const two: Ladder = {
    ...before,
    levels: [
      { id: 'a', title: 'Deckhand', code: 'D1', track: 'boats' },
      { id: 'b', title: 'Purser', code: 'D2', track: 'boats' },
    ],
    expectations: [
      { id: 'x', level: 'a', text: 'Scrubs the planks before noon.' },
      { id: 'y', level: 'b', text: 'Sells tickets on the upper deck.' },
      { id: 'z', level: 'b', text: 'Counts the takings at night.' },
    ],
  };
  const renamed: Ladder = {
    ...two,
    levels: [{ id: 'a', title: 'Purser', code: 'D2', track: 'boats' }],
    expectations: [
      { id: 'y', level: 'a', text: 'Sells tickets on the upper deck.' },
      { id: 'z', level: 'a', text: 'Counts the takings at night.' },
    ],
  };
  const concerned = levelsConcerned(withMeaning(compareVersions(two, renamed)));
  expect(concerned.map(({ level, presence, impacts }) => [level.title, presence, impacts])).toEqual([
    ['Deckhand', 'removed', { raised: 0, lowered: 1, clarified: 0 }],
  ]);
});

it('counts what a split level lost at each of its parts, and the changelog names them all', () => {
  const asks = { id: 'f', level: 'clerk', text: 'Winds the clock of the customs house.' };
  const dropped = compareVersions({ ...before, expectations: [...before.expectations, asks] }, before);
  const split: Pair = {
    noun: 'level',
    from: ['clerk'],
    to: ['clerk', 'master'],
    change: 'split',
    confidence: 'certain',
    rows: [],
  };
  const comparison = withMeaning({ ...dropped, pairs: [split] });
  expect(levelsConcerned(comparison).map(({ level, impacts }) => [level.id, impacts.lowered])).toEqual([
    ['master', 1],
    ['clerk', 1],
  ]);
  expect(sameChanges(comparison).map(({ levels }) => levels)).toEqual([['clerk', 'master']]);
});
