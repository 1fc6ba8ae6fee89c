import { expect, it } from 'vitest';
import { compareVersions } from '../../compare/axis/compareVersions';
import type { Ladder } from '../../model/Ladder';
import { withMeaning } from '../../people/withMeaning';
import { toMarkdown } from '../index';
import { changelogOf } from './index';

const asked = ['Polishes the lamp.', 'Winds the clock at noon.', 'Counts ships in fog.', 'Paints the stairs each May.'];
const statements = (level: string) =>
  asked.map((text, i) => ({ id: `${level}-${i}`, level, text: `${text} (${level})` }));

const before: Ladder = {
  format: 'ladderkit/1',
  id: 'lighthouse',
  title: 'Lighthouse',
  levels: [
    { id: 'keeper', title: 'Keeper' },
    { id: 'warden', title: 'Warden' },
  ],
  expectations: [...statements('keeper'), ...statements('warden')],
};

const changes = (after: Ladder, from = before) =>
  toMarkdown(changelogOf(withMeaning(compareVersions(from, after))))
    .split('\n')
    .filter((line) => line !== '');

it('tells in one line that a level no longer lists what it asks', () => {
  expect(changes({ ...before, expectations: statements('warden') })).toEqual([
    '## Lighthouse: changes',
    'A **minor** version: 1 emptied level.',
    '### Levels, tracks and competencies',
    '- **− Emptied level** Keeper — no longer lists what it asks: 4 statements are gone',
  ]);
});

it('tells line by line what is gone where something new is asked, or enough is left', () => {
  const written = [
    ...statements('warden'),
    { id: 'new', level: 'keeper', text: 'Sends a pigeon to the harbour office.' },
  ];
  expect(changes({ ...before, expectations: written }).join('\n')).toContain('No longer asked** Counts ships');
  const left = [...statements('warden'), ...statements('keeper').slice(0, 2)];
  expect(changes({ ...before, expectations: left }).join('\n')).toContain('No longer asked** Counts ships');
});

it('counts examples apart from what a new level asks, and names levels that say nothing in one line', () => {
  const levels = [...before.levels, { id: 'mate', title: 'Mate' }, { id: 'cook', title: 'Cook' }, { id: 'boy', title: 'Boy' }]; // prettier-ignore
  const expectations = [
    ...before.expectations,
    { id: 'm', level: 'mate', text: 'Rows the relief boat.' },
    { id: 'e', level: 'mate', parent: 'm', kind: 'example' as const, text: 'Rowed out twice in one night.' },
  ];
  const lines = changes({ ...before, levels, expectations });
  expect(lines).toContain('- **+ New level** Mate — 1 statement and 1 example');
  expect(lines).toContain('- **+ New levels** Cook; Boy');
});

it('lists what is new for all levels, though the level that says it is new', () => {
  const levels = [{ id: 'all', title: 'All keepers', kind: 'shared' as const }, ...before.levels];
  const expectations = [{ id: 'x', level: 'all', text: 'Answers each distress call.' }, ...before.expectations];
  expect(changes({ ...before, levels, expectations })).toContain('- **+ New** Answers each distress call.');
});

it('keeps a level that is gone apart from the one that has its id now', () => {
  const after: Ladder = {
    ...before,
    levels: [
      { id: 'warden', title: 'Night Watch' },
      { id: 'head', title: 'Warden' },
    ],
    expectations: [
      { id: 'n', level: 'warden', text: 'Sleeps by day and never leaves the gallery at night.' },
      ...statements('warden').map((each) => ({ ...each, level: 'head' })),
    ],
  };
  const lines = changes(after);
  expect(lines.filter((line) => line.startsWith('### ') && line.includes('Warden'))).toHaveLength(0);
  expect(lines.filter((line) => line.includes('Sleeps by day')).length).toBeLessThan(2);
});

it('says nothing of a competency that holds nothing, nor of a name whose case alone changed', () => {
  const competencies = [{ id: 'light', title: 'light' }];
  const under = (ladder: Ladder) => ({ ...ladder, expectations: ladder.expectations.map((each) => ({ ...each, competency: 'light' })) }); // prettier-ignore
  const after = {
    ...before,
    competencies: [
      { id: 'light', title: 'Light' },
      { id: 'empty', title: 'Empty' },
    ],
  };
  expect(changes(under(after), under({ ...before, competencies }))).toEqual([
    '## Lighthouse: changes',
    'A **patch** version: no expectation changed.',
  ]);
});

it('counts what differs in grammar alone', () => {
  const you = { ...before, expectations: before.expectations.map((each) => ({ ...each, text: each.text.replace('Winds the clock', 'Wind your clock') })) }; // prettier-ignore
  expect(changes(you)).toEqual([
    '## Lighthouse: changes',
    'A **patch** version: no expectation changed.',
    '### For the record',
    '- 2 statements differ in grammar only.',
  ]);
});
