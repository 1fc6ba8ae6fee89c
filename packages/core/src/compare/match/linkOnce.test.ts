import { expect, test } from 'vitest';
import { compareVersions } from '..';
import { lexiconEn } from '../../lexicon/lexiconEn';
import { ladderOf } from '../testing/ladderOf';

const stays = 'Answers for the quarterly budget of the workshop.';

/** How sure the links are between two statements, beside one that stays. */
const linksOf = (before: string, after: string) =>
  compareVersions(ladderOf({ smith: { says: [stays, before] } }), ladderOf({ smith: { says: [stays, after] } }), {
    lexicon: lexiconEn,
  })
    .rows.flatMap(({ links }) => links.map(({ confidence }) => confidence))
    .filter((confidence) => confidence !== 'certain');

test('a name of two words in common makes a rewording possible, not likely', () => {
  expect(linksOf('Quench oil', 'Finds the right quench oil.')).toEqual(['possible']);
  expect(linksOf('Finds quench oil.', 'Finds the right quench oil.')).toEqual(['likely']);
});

test('a bare link is no rewording of a sentence with its words', () => {
  expect(linksOf('[Quench oil](oil.md)', 'Finds the right quench oil.')).toEqual([]);
  expect(linksOf('[Quench oil](oil.md)', '[Quench oils](oil.md)')).toEqual(['likely']);
});
