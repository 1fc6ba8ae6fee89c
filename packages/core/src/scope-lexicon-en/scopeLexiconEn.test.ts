import { expect, it } from 'vitest';
import { scopeOf } from '../people/scopeOf';
import { scopeLexiconEn } from './scopeLexiconEn';

it.each([
  ['Learn to plan a week at the boatyard', 'Learns to plan a week at the boatyard'],
  ['Invites harbour staff cross-functionally', 'Invites cross-functional harbour staff'],
  ['Builds a tide clock', 'Builds a tide clock with some degree of complexity'],
  ['Names the harbour rules', 'References the harbour rules'],
  ['Teaches other engineers', 'Teaches other engineers in their area of expertise'],
  ['Sweeps the pier', 'Sweeps the pier with less noise and minimal dust'],
  ['Paints signs', 'Paints signs in a given area of expertise'],
  ['Talks outside of their immediate team', 'Talks beyond their team'],
  ['Sorts the ropes', 'Sorts the ropes assigned by the company'],
  [
    'Mends nets without the need for constant reminding',
    'Mends nets without the need for constant significant reminding',
  ],
  ['Answers the boat teams', 'Answers the boat teams and Enterprise Services'],
])('reads no change of scope from "%s" to "%s"', (from, to) => {
  expect(scopeOf(from, to, scopeLexiconEn)).toEqual([]);
});

it('still reads the help that somebody has from "with some"', () => {
  expect(scopeOf('Moors the boats alone', 'Moors the boats with some guidance', scopeLexiconEn)[0]).toMatchObject({
    dimension: 'autonomy',
    change: 'lowered',
  });
});
