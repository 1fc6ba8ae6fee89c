import { rubricOf } from '@ladderkit/core';
import { expect, test } from 'vitest';
import { smallLadder } from '../internals/testing/smallLadder';
import { rubricGroups } from './rubricGroups';
import { spreadsheetOf } from './spreadsheetOf';

const ladder = smallLadder();
const matrix = rubricOf(ladder);

test('a competency that only has sections is the title of its group, the rest are groups of one row', () => {
  expect(
    rubricGroups(matrix).map(({ title, rows }) => [title, ...rows.map(({ competency }) => competency?.title)]),
  ).toEqual([
    ['Craft', 'Delivery', 'Review'],
    [undefined, undefined],
  ]);
});

test('what stands in the top-level competency itself gets a row before its sections', () => {
  const expectations = [...ladder.expectations, { id: 'l1.craft', level: 'l1', competency: 'craft', text: 'Cares.' }];
  const [craft] = rubricGroups(rubricOf({ ...ladder, expectations }));
  expect(craft?.rows.map(({ isOverall, competency }) => [isOverall, competency?.id])).toEqual([
    [true, 'craft'],
    [false, 'delivery'],
    [false, 'review'],
  ]);
});

test('a deeper section names the competencies between it and the top', () => {
  const competencies = [...(ladder.competencies ?? []), { id: 'speed', title: 'Speed', parent: 'delivery' }];
  const expectations = [...ladder.expectations, { id: 'l1.speed', level: 'l1', competency: 'speed', text: 'Is fast.' }];
  const rows = rubricGroups(rubricOf({ ...ladder, competencies, expectations })).flatMap((group) => group.rows);
  const speed = rows.find(({ competency }) => competency?.id === 'speed');
  expect(speed?.path.map(({ title }) => title)).toEqual(['Delivery']);
});

test('a rubric pastes into a spreadsheet as rows and cells, and never as a formula', () => {
  const expectations = [{ id: 'a', level: 'l1', competency: 'delivery', text: '=HYPERLINK("x")' }];
  const small = rubricOf({ ...ladder, expectations, notes: [] }, { levels: ['l1', 'l2'] });
  const words = { competency: 'Competency', other: 'Other' };
  const { text, html } = spreadsheetOf(small, rubricGroups(small), words);
  expect(text).toBe(
    [
      'Competency\tL1 Engineer\tL2 Senior Engineer',
      `Craft: Delivery\t"'=HYPERLINK(""x"")"\t"'=HYPERLINK(""x"")"`,
      'Craft: Review\t\tReach: Teams',
    ].join('\n'),
  );
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  expect([...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent))).toEqual([
    ['Competency', 'L1 Engineer', 'L2 Senior Engineer'],
    ['Craft: Delivery', `'=HYPERLINK("x")`, `'=HYPERLINK("x")`],
    ['Craft: Review', '', 'Reach: Teams'],
  ]);
});

test('a rubric pastes as text, whatever it says, several statements in one cell', () => {
  const expectations = [
    { id: 'a', level: 'l1', competency: 'delivery', text: '<img src=x onerror=alert(1)>' },
    { id: 'b', level: 'l1', competency: 'delivery', text: 'Finishes small tasks.' },
  ];
  const small = rubricOf({ ...ladder, expectations, notes: [] }, { levels: ['l1'] });
  const { html } = spreadsheetOf(small, rubricGroups(small), { competency: 'Competency', other: 'Other' });
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('img')).toBeNull();
  expect(page.querySelector('td')?.innerHTML).toMatch(/^&lt;img .*&gt;<br[^>]*>Finishes small tasks\.$/);
});
