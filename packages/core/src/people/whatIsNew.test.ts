import { describe, expect, it } from 'vitest';
import { compareLevels } from '../compare/axis/compareLevels';
import type { Ladder } from '../model/Ladder';
import { scopeLexiconEn } from '../scope-lexicon-en/scopeLexiconEn';
import { predecessorsOf } from './predecessorsOf';
import { whatIsNew } from './whatIsNew';

const statements = (level: string, texts: readonly string[]): Ladder['expectations'] =>
  texts.map((text, i) => ({ id: `${level}.${i}`, level, text }));

const first = ['Writes tests for every change.', 'Fixes defects in the code of the team.'];
const second = [
  'Writes tests for every change.',
  'Fixes defects in the code of several teams.',
  'Mentors a new colleague.',
];

/** Each level repeats what the one below asks. */
const repeating: Ladder = {
  format: 'ladderkit/1',
  id: 'quay',
  title: 'Quay',
  scales: [
    { id: 'reach', title: 'Reach', steps: ['self', 'team', 'company'].map((id, rank) => ({ id, title: id, rank })) },
  ],
  levels: [
    { id: 'l1', title: 'One', rank: 1, steps: [{ scale: 'reach', step: 'self' }] },
    { id: 'l2', title: 'Two', rank: 2, steps: [{ scale: 'reach', step: 'team' }] },
    { id: 'l3', title: 'Three', rank: 3, steps: [{ scale: 'reach', step: 'team' }] },
  ],
  expectations: [
    ...statements('l1', first),
    ...statements('l2', second),
    ...statements('l3', [...second, 'Mentors a new colleague.', 'Plans the hiring of the year.']),
  ],
};

/** Each level includes the one below, and writes down only what is new. */
const including: Ladder = {
  ...repeating,
  levels: repeating.levels.map((level, i) => ({
    ...level,
    includes: repeating.levels
      .slice(0, i)
      .map(({ id }) => id)
      .slice(-1),
  })),
  expectations: [
    ...statements('l1', first),
    ...statements('l2', second.slice(1)),
    ...statements('l3', ['Plans the hiring of the year.']),
  ],
};

const printed = (ladder: Ladder, level: string) => {
  const news = whatIsNew(ladder, level, { compare: compareLevels, lexicons: [scopeLexiconEn] });
  return {
    added: news.added.map(({ text }) => text),
    raised: news.raised.map(({ statement, from }) => `${from.map(({ text }) => text).join(' ')} → ${statement.text}`),
    steps: news.steps.map(({ from, to, change }) => `${from?.step ?? ''} ${change} ${to?.step ?? ''}`),
  };
};

describe.each([
  ['repeats itself', repeating],
  ['includes the levels below', including],
])('whatIsNew of a ladder that %s', (_, ladder) => {
  it('finds what no level below asks, and what is asked of a wider circle', () => {
    expect(printed(ladder, 'l2')).toEqual({
      added: ['Mentors a new colleague.'],
      raised: ['Fixes defects in the code of the team. → Fixes defects in the code of several teams.'],
      steps: ['self raised team'],
    });
    expect(printed(ladder, 'l3')).toEqual({ added: ['Plans the hiring of the year.'], raised: [], steps: [] });
  });
});

describe('whatIsNew', () => {
  it('finds everything new at a level without predecessors', () => {
    expect(printed(repeating, 'l1')).toEqual({ added: first, raised: [], steps: [' added self'] });
  });

  it('says nothing new where a level repeats what was asked two levels below', () => {
    const skipping: Ladder = {
      ...repeating,
      expectations: repeating.expectations
        .filter(({ level }) => level !== 'l2')
        .concat(statements('l2', ['Keeps a log.'])),
    };
    expect(printed(skipping, 'l3').added).not.toContain('Writes tests for every change.');
  });

  it('leaves out examples and anti-patterns', () => {
    const ladder: Ladder = {
      ...repeating,
      expectations: [
        ...repeating.expectations,
        { id: 'x', level: 'l2', text: 'Wrote the berth plan anew.', kind: 'example' },
        { id: 'y', level: 'l2', text: 'Working at night.', kind: 'anti-pattern' },
      ],
    };
    expect(printed(ladder, 'l2').added).toEqual(['Mentors a new colleague.']);
  });

  it('says where no lexicon shows what is raised', () => {
    const options = { compare: compareLevels, lexicons: [scopeLexiconEn] };
    expect(whatIsNew(repeating, 'l2', options).messages).toEqual([]);
    const { messages, reworded } = whatIsNew({ ...repeating, language: 'de' }, 'l2', options);
    expect(messages.map(({ code }) => code)).toEqual(['lexicon-missing']);
    expect(reworded).toHaveLength(1);
  });

  it('holds a level against all that lead to it where a track branches', () => {
    const [cook, pilot, captain] = ['cook', 'pilot', 'captain'].map((id, i) => ({
      id,
      title: id,
      next: i < 2 ? ['captain'] : [],
    }));
    const ladder: Ladder = {
      ...repeating,
      levels: [cook, pilot, captain].flatMap((level) => level ?? []),
      expectations: [
        ...statements('cook', ['Bakes bread before dawn.']),
        ...statements('pilot', ['Steers through fog.']),
        ...statements('captain', ['Bakes bread before dawn.', 'Steers through fog.', 'Signs the log.']),
      ],
    };
    expect(predecessorsOf(ladder, 'captain')).toEqual(['cook', 'pilot']);
    expect(printed(ladder, 'captain').added).toEqual(['Signs the log.']);
  });

  it('refuses a level that the ladder does not have', () => {
    expect(() => whatIsNew(repeating, 'l9', { compare: compareLevels, lexicons: [scopeLexiconEn] })).toThrow(
      'has no level "l9"',
    );
  });
});

describe('predecessorsOf', () => {
  const levels = (...list: Ladder['levels']): Ladder => ({ ...repeating, levels: list });

  it('names the lower ranks of the track, nearest first', () => {
    expect(predecessorsOf(repeating, 'l3')).toEqual(['l2', 'l1']);
  });

  it('guesses nothing where ranks are missing, and follows `next` there', () => {
    const [a, b, c] = [
      { id: 'a', title: 'A', next: ['b'] },
      { id: 'b', title: 'B', next: ['c', 'a'] },
      { id: 'c', title: 'C' },
    ];
    expect(predecessorsOf(levels({ id: 'a', title: 'A' }, { id: 'b', title: 'B' }), 'b')).toEqual([]);
    expect(predecessorsOf(levels(a, b, c), 'c')).toEqual(['b', 'a']);
  });

  it('counts an included block', () => {
    const all = { id: 'all', title: 'All levels', kind: 'shared' as const };
    expect(predecessorsOf(levels(all, { id: 'a', title: 'A', includes: ['all'] }), 'a')).toEqual(['all']);
  });

  it('knows none for a level that is not there', () => {
    expect(predecessorsOf(repeating, 'l9')).toEqual([]);
  });
});
