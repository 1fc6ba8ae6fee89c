import { expect, test } from 'vitest';
import { compareVersions } from '..';
import { lexiconEn } from '../../lexicon/lexiconEn';
import type { Ladder } from '../../model/Ladder';
import { ladderOf } from '../testing/ladderOf';

const stays = 'Answers for the quarterly budget of the workshop.';

/** What became of the levels, or of other nouns. */
const levelsOf = (before: Ladder, after: Ladder, wanted = 'level') =>
  compareVersions(before, after, { lexicon: lexiconEn })
    .pairs?.filter(({ noun }) => noun === wanted)
    .map(({ change, from, to }) => `${change} ${from.sort().join('+')}→${to.sort().join('+')}`)
    .sort();

test('a level that became two of its name, each with a number, was split', () => {
  const old = ladderOf({
    m1: { title: 'Workshop Manager', says: ['Hires whom the workshop needs.', 'Keeps tempers and furnaces cool.'] },
    m2: { title: 'Works Director', says: [stays] },
  });
  const after = ladderOf({
    m2: { title: 'Workshop Manager 1', says: ['Leads the weekly round of talks.'] },
    m3: { title: 'Workshop Manager 2', says: ['Hires with care whom the workshop needs.'] },
    m4: { title: 'Works Director', says: [stays] },
  });
  expect(levelsOf(old, after)).toEqual(['same m2→m4', 'split m1→m2+m3']);
  expect(levelsOf(after, old)).toEqual(['merged m2+m3→m1', 'same m4→m2']);
});

test('a level that another goes on sharing its name with was not split', () => {
  const old = ladderOf({ smith: { title: 'Smith', says: [stays] } });
  const after = ladderOf({
    smith: { title: 'Smith', says: [stays] },
    remote: { title: 'Smith (remote)', says: ['Draws up the rota.'] },
  });
  expect(levelsOf(old, after)).toEqual(['added →remote', 'same smith→smith']);
});

test('faint likeness does not tell which levels correspond', () => {
  const old = ladderOf({
    s5: {
      title: 'Master Smith',
      says: ['Finds out why castings crack, and which of many causes it was.', 'Multiplies what others can do.'],
    },
  });
  const after = ladderOf({
    s5: {
      title: 'Smith 2',
      says: [
        'Talks with customers about castings and why they crack, patiently, for as long as they ask.',
        'Can do the work of others without being told what it is for.',
      ],
    },
    s7: { title: 'Master Smith', says: ['Speaks for the trade at fairs.'] },
  });
  expect(levelsOf(old, after)).toEqual(['added →s5', 'same s5→s7']);
  expect(compareVersions(old, after, { lexicon: lexiconEn }).summary).toMatchObject({ removed: 2, added: 3 });
});

test('a track is found under another name by its levels', () => {
  const at = (track: string) => ladderOf({ smith: { track, says: [stays] } });
  expect(levelsOf(at('makers'), at('hands'), 'track')).toEqual(['renamed makers→hands']);
});

test('a title in other letters is no other title', () => {
  const titled = (title: string) => ladderOf({ smith: { title, says: [stays] } });
  expect(levelsOf(titled('master-smith'), titled('Master Smith'))).toEqual(['same smith→smith']);
  expect(levelsOf(titled('Master Smith'), titled('Grand Master Smith'))).toEqual(['renamed smith→smith']);
});

test('of several levels with one title the one of the same id is meant', () => {
  const level = (says: string[]) => ({ title: 'Smith', says });
  const old = ladderOf({ a: level([stays, 'Draws up the rota.', 'Hires.']), b: level(['Sweeps the yard.']) });
  const after = ladderOf({
    a: level(['Sells scrap.', 'Hires.']),
    b: level([stays, 'Draws up the rota.', 'Sweeps the yard.']),
  });
  expect(levelsOf(old, after)).toEqual(['same a→a', 'same b→b']);
});

test('two statements that went along do not rename a level that says much more', () => {
  const shared = [stays, 'Draws up the rota for weekends and holidays.'];
  const old = ladderOf({ smith: { says: [...shared, 'Shoes horses.', 'Mends gates.', 'Sharpens scythes.'] } });
  const after = ladderOf({ clerk: { says: [...shared, 'Files letters.', 'Pays invoices.', 'Greets guests.'] } });
  expect(levelsOf(old, after)).toEqual(['added →clerk', 'removed smith→']);
});

test('a level goes with those of its track, and not to another track for what both say', () => {
  const helps = (who: string) => [`Answers ${who} within a day.`, `Writes down what ${who} asked for.`];
  const leads = ['Plans the rota of the desk.', 'Trains whoever joins the desk.', 'Reports to the yard each month.'];
  const old = ladderOf({
    d1: { track: 'desk', says: helps('farmers') },
    d2: { track: 'desk', says: helps('carters') },
    d3: { track: 'desk', says: leads },
  });
  const after = ladderOf({
    s1: { track: 'support', says: helps('farmers') },
    s2: { track: 'support', says: helps('carters') },
    m1: { track: 'management', says: leads },
  });
  expect(levelsOf(old, after)).toEqual(['added →m1', 'removed d3→', 'renamed d1→s1', 'renamed d2→s2']);
});
