import { expect, it } from 'vitest';
import { compareLevels } from '../compare/axis/compareLevels';
import type { Ladder } from '../model/Ladder';
import { scopeLexiconEn } from '../scope-lexicon-en/scopeLexiconEn';
import { stepSizes } from './stepSizes';

const words =
  'anchors berths cranes docks engines flags gates hulls inlets jetties keels locks masts nets oars piers'.split(' ');

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

const sizes = (ladder: Ladder) =>
  stepSizes(ladder, { track: 'crew', compare: compareLevels, lexicons: [scopeLexiconEn] });

it('counts what each step asks, in total and per competency', () => {
  const { steps } = sizes(ladderOf(2, 3, 0));
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
  const { steps } = sizes(ladderOf(1, 4, 4, 9, 1));
  expect(
    steps.map(({ standsOut }) => standsOut.map(({ kind, value, usual }) => `${kind}: ${value}, usually ${usual}`)),
  ).toEqual([[], [], ['large: 9, usually 4'], ['small: 1, usually 4']]);
  expect(steps[2]?.standsOut[0]?.text).toBe(
    'It asks 9 new or raised things; the other steps of the track ask 4 in the middle.',
  );
});

it('reports a level that states nothing', () => {
  expect(sizes(ladderOf(1, 0)).messages.map(({ code, text }) => [code, text])).toEqual([
    ['level-empty', 'The level "l1" states nothing of its own; the steps to it and from it are counted without.'],
  ]);
});

it('has no steps on a track of one level, or of none', () => {
  expect(sizes(ladderOf(3)).steps).toEqual([]);
  expect(stepSizes(ladderOf(3), { track: 'none', compare: compareLevels, lexicons: [scopeLexiconEn] })).toEqual({
    steps: [],
    messages: [],
  });
});
