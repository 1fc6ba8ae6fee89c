import { expect, test } from 'vitest';
import type { Ladder } from '../model/Ladder';
import { competencyTree } from './competencyTree';
import { createIds, hashOf } from './createIds';
import { expectationsOf } from './expectationsOf';
import { findLevels, findTracks } from './findLevels';
import { levelsOfTrack } from './levelsOfTrack';
import { rubricOf } from './rubricOf';

const ladder: Ladder = {
  format: 'ladderkit/1',
  id: 'northwind',
  title: 'Northwind',
  tracks: [
    { id: 'technical', title: 'Technical' },
    { id: 'management', title: 'Management' },
  ],
  levels: [
    {
      id: 'e5',
      title: 'Staff Engineer',
      code: 'E5',
      track: 'technical',
      rank: 5,
      includes: ['e4'],
      steps: [{ scale: 'reach', step: 'team', competency: 'design' }],
    },
    { id: 'e3', title: 'Engineer', code: 'E3', track: 'technical', rank: 3 },
    {
      id: 'e4',
      title: 'Senior Engineer',
      code: 'E4',
      aliases: ['Lead Engineer'],
      track: 'technical',
      rank: 4,
      includes: ['e3', 'e5'],
    },
    { id: 'lead', title: 'Tech Lead', kind: 'role', track: 'technical' },
  ],
  competencies: [
    { id: 'review', title: 'Review', parent: 'design' },
    { id: 'design', title: 'Design' },
    { id: 'hiring', title: 'Hiring' },
  ],
  expectations: [
    { id: 'a', level: 'e3', competency: 'review', text: 'Reviews.' },
    { id: 'b', level: 'e4', competency: 'design', text: 'Designs.' },
    { id: 'c', level: 'e5', text: 'Stands nowhere.' },
  ],
  notes: [{ kind: 'summary', text: 'Opening.', level: 'e4', competency: 'design' }],
};

test('the levels of a track come by rank, without roles', () => {
  expect(levelsOfTrack(ladder, 'technical').map(({ id }) => id)).toEqual(['e3', 'e4', 'e5']);
  expect(levelsOfTrack(ladder, 'management')).toEqual([]);
});

test('what a level asks holds what it includes, marked by where it comes from, also round a cycle', () => {
  expect(expectationsOf(ladder, 'e4').map(({ expectation, inheritedFrom }) => [expectation.id, inheritedFrom])).toEqual(
    [
      ['b', undefined],
      ['a', 'e3'],
      ['c', 'e5'],
    ],
  );
});

test('competencies come each before its sections, also where the source has them the other way', () => {
  expect(competencyTree(ladder).map(({ competency, depth }) => [competency.id, depth])).toEqual([
    ['design', 0],
    ['review', 1],
    ['hiring', 0],
  ]);
});

test('competencies in a cycle are all there', () => {
  const competencies = [
    { id: 'a', title: 'A', parent: 'b' },
    { id: 'b', title: 'B', parent: 'a' },
  ];
  expect(competencyTree({ ...ladder, competencies }).map(({ competency }) => competency.id)).toEqual(['a', 'b']);
});

test('a rubric has a row for what is used, and one for what names no competency', () => {
  const { columns, rows } = rubricOf(ladder);
  expect(columns.map(({ id }) => id)).toEqual(['e3', 'e4', 'e5']);
  expect(
    rows.map(({ competency, cells }) => [
      competency?.id,
      ...cells.map(({ expectations, steps, notes }) => `${expectations.length} ${steps.length} ${notes.length}`),
    ]),
  ).toEqual([
    ['design', '0 0 0', '1 0 1', '1 1 0'],
    ['review', '1 0 0', '1 0 0', '1 0 0'],
    [undefined, '0 0 0', '1 0 0', '1 0 0'],
  ]);
});

test('the columns of a rubric can be chosen', () => {
  expect(rubricOf(ladder, { levels: ['lead', 'e3', 'nowhere'] }).columns.map(({ id }) => id)).toEqual(['lead', 'e3']);
});

test('a level is found by id, code, title or alias, in this order', () => {
  for (const name of ['e4', 'E4', 'senior engineer', 'Lead Engineer']) {
    expect(findLevels(ladder, name).map(({ id }) => id)).toEqual(['e4']);
  }
  expect(findTracks(ladder, 'TECHNICAL').map(({ id }) => id)).toEqual(['technical']);
  expect(findLevels(ladder, 'E9')).toEqual([]);
});

test('ids come from titles and texts, and stay the same when other things change', () => {
  const ids = createIds();
  expect([
    ids.slug('Line management'),
    ids.slug('Line  Management!'),
    ids.slug('Führung'),
    ids.slug('開発'),
    ids.slug('—'),
  ]).toEqual(['line-management', 'line-management-2', 'fuhrung', '開発', 'untitled']);
  const text = 'Writes *clear*  designs.';
  expect(ids.expectation('e4', 'design', text)).toBe(`e4.design.${hashOf('writes clear designs.')}`);
  expect(ids.expectation('e4', 'design', text)).toMatch(/-2$/);
  expect(ids.expectation('e4', undefined, text)).toMatch(/^e4\.[0-9a-f]{8}$/);
  expect(ids.own(' a b#c ')).toBe('a-b-c');
});
