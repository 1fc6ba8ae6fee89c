import { expect, it } from 'vitest';
import { compareLevels } from '../compare/axis/compareLevels';
import type { Ladder } from '../model/Ladder';
import { scopeLexiconEn } from '../scope-lexicon-en/scopeLexiconEn';
import { stepSizes } from './stepSizes';

const words =
  'anchors berths cranes docks engines flags gates hulls inlets jetties keels locks masts nets oars piers quays rigs sails'.split(
    ' ',
  );

/** A track whose levels ask of the first so many things in turn; each level includes the one below. */
function ladderOf(...counts: number[]): Ladder {
  const levels = counts.map((_, i) => ({
    id: `l${i}`,
    title: `Level ${i}`,
    track: 'crew',
    rank: i,
    includes: i > 0 ? [`l${i - 1}`] : [],
  }));
  let next = 0;
  const expectations = counts.flatMap((count, i) =>
    Array.from({ length: count }, () => {
      const word = words[next++ % words.length] ?? '';
      return {
        id: `${i}.${word}`,
        level: `l${i}`,
        competency: next % 2 ? 'deck' : 'hold',
        text: `Paints ${word} ${next}.`,
      };
    }),
  );
  return {
    format: 'ladderkit/1',
    id: 'crew',
    title: 'Crew',
    tracks: [{ id: 'crew', title: 'Crew' }],
    levels,
    competencies: [
      { id: 'hold', title: 'Hold' },
      { id: 'deck', title: 'Deck' },
    ],
    expectations,
  };
}

const options = { compare: compareLevels, lexicons: [scopeLexiconEn] };
const stepsOf = (ladder: Ladder) => stepSizes(ladder, options).tracks[0]?.steps ?? [];

it('counts what each step asks, in total and per competency', () => {
  const steps = stepsOf(ladderOf(2, 3, 0));
  expect(steps.map(({ from, to, added, dropped, total }) => ({ from, to, added, dropped, total }))).toEqual([
    { from: 'l0', to: 'l1', added: 3, dropped: 0, total: 3 },
    { from: 'l1', to: 'l2', added: 0, dropped: 0, total: 0 },
  ]);
  expect(steps[0]?.competencies.map(({ competency, total }) => [competency, total])).toEqual([
    ['hold', 1],
    ['deck', 2],
  ]);
});

it('says which steps stand out, and why', () => {
  const steps = stepsOf(ladderOf(1, 4, 4, 9, 1));
  expect(
    steps.map(({ standsOut }) => standsOut.map(({ kind, value, usual }) => `${kind}: ${value}, usually ${usual}`)),
  ).toEqual([[], [], ['large: 9, usually 4'], ['small: 1, usually 4']]);
  expect(steps[2]?.standsOut[0]?.text).toBe(
    'It asks 9 new or raised things; the other steps of the track ask 4 in the middle.',
  );
});

it('says in a message at the level above which steps stand out', () => {
  const { messages } = stepSizes(ladderOf(1, 4, 4, 9), options);
  expect(messages).toMatchObject([
    {
      code: 'step-uneven',
      severity: 'info',
      text: 'The step to "l3" stands out. It asks 9 new or raised things; the other steps of the track ask 4 in the middle.',
    },
  ]);
});

it('reports a level that states nothing', () => {
  expect(stepSizes(ladderOf(1, 0), options).messages.map(({ code, text }) => [code, text])).toEqual([
    ['level-empty', 'The level "l1" states nothing of its own.'],
  ]);
});

it('passes over a level that says nothing at all', () => {
  const ladder = ladderOf(2, 3);
  const empty = { id: 'mid', title: 'Middle', track: 'crew', rank: 0.5 };
  const { tracks, messages } = stepSizes({ ...ladder, levels: [...ladder.levels, empty] }, options);
  expect(tracks[0]?.levels.map(({ id }) => id)).toEqual(['l0', 'mid', 'l1']);
  expect(tracks[0]?.steps.map(({ from, to, added }) => [from, to, added])).toEqual([['l0', 'l1', 3]]);
  expect(messages.map(({ text }) => text)).toEqual(['The level "mid" states nothing of its own.']);
});

it('counts a step to each branch of a track, and one from each where they meet', () => {
  const levels = [
    { id: 'deckhand', rank: 1 },
    { id: 'cook', rank: 2 },
    { id: 'pilot', rank: 2 },
    { id: 'captain', rank: 3 },
  ].map((level) => ({ ...level, title: level.id, track: 'crew' }));
  const pairs = (next: Record<string, string[]>) =>
    stepsOf({
      ...ladderOf(),
      levels: levels.map((level) => ({ ...level, ...(next[level.id] && { next: next[level.id] }) })),
      expectations: levels.map(({ id }, i) => ({ id: `${i}`, level: id, text: `Scrubs ${words[i] ?? ''}.` })),
    }).map(({ from, to }) => `${from} → ${to}`);
  expect(pairs({})).toEqual(['deckhand → cook', 'deckhand → pilot', 'cook → captain', 'pilot → captain']);
  expect(pairs({ cook: [] })).toEqual(['deckhand → cook', 'deckhand → pilot', 'pilot → captain']);
  expect(pairs({ deckhand: ['pilot', 'captain'] })).toEqual([
    'deckhand → cook',
    'deckhand → pilot',
    'deckhand → captain',
    'cook → captain',
    'pilot → captain',
  ]);
});

it('says what keeps words from showing whether more is asked', () => {
  const german = { ...ladderOf(1, 2), language: 'de' };
  expect(stepSizes(german, options).messages.map(({ code }) => code)).toEqual(['lexicon-missing']);
});

it('has no steps on a track of one level, and no track that has no levels', () => {
  expect(stepsOf(ladderOf(3))).toEqual([]);
  expect(stepSizes(ladderOf(3), { ...options, track: 'none' }).tracks).toEqual([]);
});

it('counts every track that has levels, those with steps first, with the titles to show them by', () => {
  const ladder = ladderOf(1, 2);
  const lone = { id: 'cook', title: 'Cook', code: 'C', track: 'galley' };
  const tracks = [{ id: 'galley', title: 'Galley' }, ...(ladder.tracks ?? []), { id: 'none', title: 'None' }];
  const manned = { ...ladder, tracks, levels: [lone, ...ladder.levels, { id: 'boy', title: 'Boy' }] };
  const sizes = stepSizes(manned, options);
  expect(sizes.tracks.map(({ track, title, levels }) => [track, title, levels.map(({ title }) => title)])).toEqual([
    ['crew', 'Crew', ['Level 0', 'Level 1']],
    ['galley', 'Galley', ['Cook']],
    [undefined, undefined, ['Boy']],
  ]);
  expect(sizes.competencies.map(({ title }) => title)).toEqual(['Hold', 'Deck']);
  expect(stepSizes(manned, { ...options, track: 'galley' }).tracks.map(({ title }) => title)).toEqual(['Galley']);
});
