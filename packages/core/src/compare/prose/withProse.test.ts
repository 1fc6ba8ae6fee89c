import { describe, expect, test } from 'vitest';
import { compareLevels, compareVersions, type ProseChange, type WordChange } from '..';
import type { Ladder } from '../../model/Ladder';
import { withMeaning } from '../../people/withMeaning';
import { testLadder } from '../testing/testLadder';
import { withProse } from './withProse';

const before = testLadder(
  { e4: { Design: ['Draws the lines between services.'] }, e5: { Design: ['Decides which systems to retire.'] } },
  {
    summary: 'How people grow at the mill.',
    tracks: [{ id: 'craft', title: 'Craft', summary: 'For those who build.' }],
    scales: [{ id: 'reach', title: 'Reach', steps: [{ id: 'team', title: 'Team', summary: 'One team, or a pair.' }] }],
    notes: [
      {
        text: '**Who may become a lead?**\n\nWhoever has been a senior miller for one year.\n\n- Ask your lead first.',
      },
      { kind: 'summary', level: 'e5', competency: 'design', text: 'Designs hold for years.' },
    ],
  },
);
const levels = (e4: string | undefined, e5: string | undefined): Partial<Ladder> => ({
  levels: before.levels.map((level) => ({ ...level, summary: level.id === 'e4' ? e4 : e5 })),
});

const proseOf = (after: Partial<Ladder>, from: Partial<Ladder> = {}) => {
  const [left, right] = [
    { ...before, ...from },
    { ...before, ...after },
  ];
  return withProse(compareVersions(left, right), left, right).prose?.map(shown);
};

const wordsOf = (words: readonly WordChange[] = []) =>
  words.map(({ change, text }) => ({ same: text, added: `{+${text}+}`, removed: `[-${text}-]` })[change]).join('');

const shown = ({ noun, kind, from, to, competency, step, title, change, paragraphs }: ProseChange) => [
  [change, kind, 'of', noun, from ?? '·', '→', to ?? '·', competency, step, wordsOf(title)].filter(Boolean).join(' '),
  ...paragraphs.map(({ words }) => wordsOf(words)),
];

describe('the prose of a new version', () => {
  test('that is as it was says nothing', () => {
    expect(proseOf({})).toEqual([]);
  });

  test('shows which words of summaries changed, noun by noun', () => {
    expect(
      proseOf(
        {
          ...levels('Builds with some help.', 'Builds and leads.'),
          summary: 'How everybody grows at the mill.',
          tracks: [{ id: 'craft', title: 'Craft', summary: 'For those who build and mend.' }],
          scales: [{ id: 'reach', title: 'Reach', steps: [{ id: 'team', title: 'Team', summary: 'One team.' }] }],
        },
        levels('Builds with much help.', undefined),
      ),
    ).toEqual([
      ['reworded summary of ladder mill → mill', 'How [-people grow-]{+everybody grows+} at the mill.'],
      ['reworded summary of track craft → craft', 'For those who [-build.-]{+build and mend.+}'],
      ['reworded summary of level e4 → e4', 'Builds with [-much-]{+some+} help.'],
      ['added summary of level · → e5', '{+Builds and leads.+}'],
      ['reworded summary of scale reach → reach team', 'One [-team, or a pair.-]{+team.+}'],
    ]);
  });

  test('tells of notes by their titles, paragraph by paragraph', () => {
    const [, opening] = before.notes ?? [];
    const note =
      '**Who may become a lead?**\n\nWhoever has been a senior miller for two years.\n\n- Ask your lead first.\n- Say why.';
    expect(
      proseOf({ notes: [{ text: note }, ...(opening ? [{ ...opening, text: 'Designs hold for decades.' }] : [])] }),
    ).toEqual([
      [
        'reworded note of ladder mill → mill Who may become a lead?',
        'Whoever has been a senior miller for [-one year.-]{+two years.+}',
        '{+Say why.+}',
      ],
      ['reworded summary of level e5 → e5 design', 'Designs hold for [-years.-]{+decades.+}'],
    ]);
    expect(proseOf({ notes: [] })).toEqual([
      [
        'removed note of ladder mill → · Who may become a lead?',
        '[-Whoever has been a senior miller for one year.-]',
        '[-Ask your lead first.-]',
      ],
      ['removed summary of level e5 → · design', '[-Designs hold for years.-]'],
    ]);
  });

  test('knows a note by its paragraphs when it has another title', () => {
    const text = before.notes?.[0]?.text.replace('become a lead', 'lead a crew') ?? '';
    expect(proseOf({ notes: [{ text }, ...(before.notes?.slice(1) ?? [])] })).toEqual([
      ['reworded note of ladder mill → mill Who may [-become-]{+lead+} a [-lead?-]{+crew?+}'],
    ]);
  });

  test('reads what a note says level by level as said of these levels', () => {
    const note = '**In short**\n\n- E4: Builds with some help.\n- E5: Builds alone.\n- Neither: Sleeps.';
    expect(
      proseOf({ notes: [...(before.notes ?? []), { text: note }] }, levels('Builds with much help.', undefined)),
    ).toEqual([
      ['reworded summary of level e4 → e4', 'Builds with [-much-]{+some+} help.'],
      ['added summary of level · → e5', '{+Builds alone.+}'],
      ['added note of ladder · → mill In short', '{+Neither: Sleeps.+}'],
    ]);
  });

  test('finds the summary of a level that has another id now', () => {
    const from = testLadder({ e4: before.levels[0] ? { Design: ['Draws lines.', 'Keeps the map.'] } : {} });
    const to = testLadder({ p4: { Design: ['Draws lines.', 'Keeps the map.'] } });
    const [left, right] = [from, to].map((ladder, i) => ({
      ...ladder,
      levels: ladder.levels.map((level) => ({
        ...level,
        title: 'Miller',
        summary: i === 0 ? 'Grinds rye.' : 'Grinds all grain.',
      })),
    }));
    if (!left || !right) throw new Error('two ladders');
    expect(withProse(compareVersions(left, right), left, right).prose?.map(shown)).toEqual([
      ['reworded summary of level e4 → p4', 'Grinds [-rye.-]{+all grain.+}'],
    ]);
  });
});

describe('what is no news', () => {
  test.each([
    ['typography and markup', { summary: 'How **people** grow, at the [mill](https://example.org)' }],
    [
      'lists of links',
      { summary: 'How people grow at the mill.\n\n- [The mill](https://example.org)\n- https://example.org' },
    ],
    [
      'what stands in another place',
      { summary: undefined, notes: [...(before.notes ?? []), { text: 'How people grow at the mill.' }] },
    ],
    [
      'what is an expectation on the other side',
      { notes: [...(before.notes ?? []), { text: 'Decides which systems to retire.' }] },
    ],
    ['a label', { summary: 'TL;DR: how people grow at the mill.' }],
    ['a placeholder', { notes: [...(before.notes ?? []), { text: '*TODO*' }] }],
    ['a title above nothing', { notes: [...(before.notes ?? []), { text: '**Levels**' }] }],
    ['a copy', { notes: [...(before.notes ?? []), { text: 'For those who build.', track: 'craft' }] }],
  ])('%s', (_, after: Partial<Ladder>) => {
    expect(proseOf(after)).toEqual([]);
  });

  test('the prose of a level that is new or gone', () => {
    const more = { ...before, levels: [...before.levels, { id: 'e6', title: 'E6', summary: 'Grows others.' }] };
    expect(withProse(compareVersions(before, more), before, more).prose).toEqual([]);
    expect(withProse(compareVersions(more, before), more, before).prose).toEqual([]);
  });

  test('but what is said of a level must be said of all to have stayed', () => {
    expect(proseOf(levels(undefined, 'Builds alone.'), levels('Builds alone.', undefined))).toEqual([
      ['added summary of level · → e5', '{+Builds alone.+}'],
      ['removed summary of level e4 → ·', '[-Builds alone.-]'],
    ]);
  });
});

test('changed prose alone makes a patch', () => {
  const after = { ...before, summary: 'How people grow.' };
  expect(withMeaning(withProse(compareVersions(before, after), before, after)).impact).toEqual({
    version: 'patch',
    rows: [],
  });
  expect(withMeaning(withProse(compareVersions(before, before), before, before)).impact).toBeUndefined();
});

test('of a level that is compared alone, only its own prose counts', () => {
  const after = { ...before, ...levels('Builds.', 'Leads.'), summary: 'How people grow.' };
  const comparison = compareVersions({ ladder: before, level: 'e4' }, { ladder: after, level: 'e4' });
  expect(withProse(comparison, before, after).prose?.map(shown)).toEqual([
    ['added summary of level · → e4', '{+Builds.+}'],
  ]);
});

test('on another axis a comparison is returned as it is', () => {
  const comparison = compareLevels(before, 'e4', 'e5');
  expect(withProse(comparison, before, before)).toBe(comparison);
});

test.each([
  [
    'many paragraphs',
    (word: string) => Array.from({ length: 4000 }, (_, i) => `The ${word} ${i} turns ${i % 7}.`).join('\n\n'),
  ],
  ['one long paragraph', (word: string) => `${word} turns. `.repeat(60_000)],
  ['many line ends', (word: string) => `${word}${'\n'.repeat(200_000)}${word}`],
  ['unclosed marks', (word: string) => `${'['.repeat(50_000)}${'**'.repeat(50_000)}${word}`],
])('%s are compared in bounded time', { timeout: 20_000 }, (_, textOf) => {
  const [left, right] = [
    { ...before, summary: textOf('wheel') },
    { ...before, summary: textOf('stone') },
  ];
  const start = performance.now();
  expect(withProse(compareVersions(left, right), left, right).prose?.[0]).toMatchObject({ noun: 'ladder' });
  expect(performance.now() - start).toBeLessThan(10_000);
});
