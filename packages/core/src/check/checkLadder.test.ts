import { expect, test } from 'vitest';
import type { Ladder } from '../model/Ladder';
import { checkCycles } from './checkCycles';
import { checkDuplicateIds } from './checkDuplicateIds';
import { checkLadder } from './checkLadder';
import { checkRanks } from './checkRanks';
import { checkReferences } from './checkReferences';
import { checkSteps } from './checkSteps';

const sound: Ladder = {
  format: 'ladderkit/1',
  id: 'northwind',
  title: 'Northwind',
  tracks: [{ id: 'technical', title: 'Technical' }],
  scales: [
    {
      id: 'reach',
      title: 'Reach',
      steps: [
        { id: 'self', title: 'Self', rank: 1 },
        { id: 'team', title: 'Team', rank: 2 },
      ],
    },
  ],
  levels: [
    { id: 'e3', title: 'Engineer', track: 'technical', rank: 3 },
    {
      id: 'e4',
      title: 'Senior Engineer',
      track: 'technical',
      rank: 4,
      includes: ['e3'],
      steps: [{ scale: 'reach', step: 'team' }],
    },
  ],
  competencies: [
    { id: 'design', title: 'Design' },
    { id: 'design.review', title: 'Review', parent: 'design' },
  ],
  expectations: [{ id: 'e4.1', level: 'e4', competency: 'design', text: 'Writes designs.' }],
};
const [e3, e4] = sound.levels as [Ladder['levels'][number], Ladder['levels'][number]];
const texts = (messages: { text: string }[]) => messages.map(({ text }) => text);

test('a sound ladder has nothing to say of', () => {
  expect(checkLadder(sound)).toEqual([]);
});

test('ids that name two things are told with both places', () => {
  const place = (line: number) => ({ path: 'a.md', line, column: 1 });
  const [message] = checkDuplicateIds({
    ...sound,
    levels: [
      { ...e3, place: place(1) },
      { ...e4, id: 'e3', place: place(9) },
    ],
  });
  expect(message).toMatchObject({ code: 'duplicate-id', place: { line: 9 } });
  expect(message?.text).toContain('first in a.md:1');
});

test('references to nothing are told with the nearest spelling', () => {
  const broken: Ladder = {
    ...sound,
    levels: [e3, { ...e4, track: 'tecnical', next: ['e5'], steps: [{ scale: 'raech', step: 'team' }] }],
    notes: [{ text: 'x', competency: 'desing' }],
  };
  expect(checkReferences(broken).map(({ text, hint }) => `${text} ${hint ?? ''}`)).toEqual([
    'Level "e4": `track` names the track "tecnical", and there is none. Did you mean "technical"?',
    'Level "e4": `next` names the level "e5", and there is none. Did you mean "e3"?',
    'Level "e4": `steps` names the scale "raech", and there is none. Did you mean "reach"?',
    'Note 1: `competency` names the competency "desing", and there is none. Did you mean "design"?',
  ]);
});

test('cycles of parents and of included levels are told once each, with the way round', () => {
  const broken: Ladder = {
    ...sound,
    levels: [{ ...e3, includes: ['e4'] }, e4],
    competencies: [{ id: 'a', title: 'A', parent: 'a' }],
  };
  expect(texts(checkCycles(broken))).toEqual([
    'A competency contains itself by `parent`: "a" → "a".',
    'A level contains itself by `includes`: "e3" → "e4" → "e3".',
  ]);
});

test('a chain of 50,000 parents is no cycle and no stack overflow', () => {
  const competencies = Array.from({ length: 50_000 }, (_, i) => ({ id: `c${i}`, title: 'C', parent: `c${i + 1}` }));
  expect(checkCycles({ ...sound, competencies })).toEqual([]);
});

test('ranks may run up or down the list, and a turn is told', () => {
  const ranked = (ranks: number[]): Ladder => ({
    ...sound,
    levels: ranks.map((rank) => ({ id: `l${rank}`, title: 'L', rank })),
  });
  expect(checkRanks(ranked([1, 2, 3]))).toEqual([]);
  expect(checkRanks(ranked([3, 2, 1]))).toEqual([]);
  expect(texts(checkRanks(ranked([1, 2, 5, 3, 6])))).toEqual([
    'The levels of track "(none)" are out of order: "l3" has rank 3 and comes after "l5" with rank 5.',
  ]);
});

test('steps that are not on their scale are told with what there is', () => {
  const broken = { ...sound, levels: [e3, { ...e4, steps: [{ scale: 'reach', step: 'taem' }] }] };
  expect(checkSteps(broken)).toMatchObject([
    {
      code: 'step-not-on-scale',
      text: 'Level "e4" is at step "taem" of scale "reach", which has only "self", "team".',
      hint: 'Did you mean "team"?',
    },
  ]);
});
