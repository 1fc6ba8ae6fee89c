import { expect, it } from 'vitest';
import { compareLadders } from '../../compare/axis/compareLadders';
import { applyCrosswalk } from '../../crosswalk/applyCrosswalk';
import { crosswalkOf, type SignedReview } from '../../crosswalk/crosswalkOf';
import type { Ladder } from '../../model/Ladder';
import { toText } from '../toText';
import { linksToReview } from './linksToReview';
import { overviewOf } from './overviewOf';

const ladder = (
  id: string,
  title: string,
  levels: string[],
  texts: [level: string, competency: string, text: string][],
) =>
  ({
    format: 'ladderkit/1',
    id,
    title,
    levels: levels.map((name, rank) => ({ id: name.toLowerCase(), title: name, rank })),
    competencies: [...new Set(texts.map(([, competency]) => competency))].map((name) => ({ id: name, title: name })),
    expectations: texts.map(([level, competency, text], i) => ({ id: `${id}${i}`, level, competency, text })),
  }) satisfies Ladder;

const ours = ladder('quay', 'Quay', ['Hand', 'Mate', 'Cook'], [
  ['hand', 'Work', 'Ties the mooring lines as shown.'],
  ['hand', 'Work', 'Scrubs the deck before noon.'],
  ['mate', 'People', 'Teaches new hands to tie knots.'],
  ['mate', 'Work', 'Plots a course between two ports.'],
  ['cook', 'Kitchen', 'Bakes bread.'],
]); // prettier-ignore
const theirs = ladder('pier', 'Pier', ['Sailor', 'Officer'], [
  ['sailor', 'Deck', 'Ties mooring lines when shown how.'],
  ['sailor', 'Deck', 'Scrubs the deck each morning before noon.'],
  ['officer', 'Deck', 'Plots the course to the next ports.'],
  ['officer', 'Crew', 'Teaches knots to new hands.'],
]); // prettier-ignore

it('tells a leader which levels and competencies are near, with an example, and what has no counterpart', () => {
  expect(toText(overviewOf(compareLadders(ours, theirs)))).toMatchInlineSnapshot(`
    "Quay and Pier: overview

    Nearest levels at Pier
      ┈ Possible  Hand: Sailor
                  3 links, the closest: Scrubs the deck before noon. ≈ Scrubs the deck each morning before noon.
      ┈ Possible  Mate: Officer
                  2 links, the closest: Teaches new hands to tie knots. ≈ Teaches knots to new hands.
      ○           Cook: no counterpart found

    Competencies that speak of the same
      ┈ Possible  People ≈ Crew (1 of 1 statement, and back 1 of 1)
      ╌ Likely    Work ≈ Deck (3 of 3 statements, and back 3 of 3)

    What of Quay has a counterpart at Pier
      • Work: of 3 statements 3 likely
      • People: of 1 statement 1 likely
      • Kitchen: of 1 statement 1 without a counterpart

    What of Pier has a counterpart at Quay
      • Deck: of 3 statements 3 likely
      • Crew: of 1 statement 1 likely
    "
  `);
});

it('lists the levels of a range where ranks do not tell their order', () => {
  const sailors = ['sailor', 'rower'].flatMap((level) =>
    ['Ties mooring lines when shown how.', 'Scrubs the deck each morning before noon.'].map((text, i) => ({
      id: `${level}${i}`,
      level,
      text,
    })),
  );
  const levels = [
    { id: 'sailor', title: 'Sailor' },
    { id: 'rower', title: 'Rower' },
  ];
  const overview = toText(overviewOf(compareLadders(ours, { ...theirs, levels, expectations: sailors })));
  expect(overview).toContain('Hand: Sailor, Rower, nearest Sailor');
});

it('names the tracks of levels, where there are several', () => {
  const onTracks = (of: Ladder, tracks: string[]): Ladder => ({
    ...of,
    tracks: tracks.map((title) => ({ id: title, title })),
    levels: of.levels.map((level, i) => ({ ...level, track: tracks[Math.min(i, 1)] })),
  });
  const overview = toText(
    overviewOf(compareLadders(onTracks(ours, ['Deck', 'Bridge']), onTracks(theirs, ['Crew', 'Officers']))),
  );
  expect(overview).toContain('Deck: nearest levels at Pier (Crew)\n  ┈ Possible  Hand: Sailor');
  expect(overview).toContain('Bridge: nearest levels at Pier (Officers)\n  ┈ Possible  Mate: Officer');
});

it('lists what to look at again, with who said what and what became of it', () => {
  const reviews: SignedReview[] = [
    { from: 'quay0', to: 'pier0', review: 'pinned', by: 'Ada', at: '2026-03-01' },
    { from: 'quay1', to: 'pier1', review: 'pinned' },
    { from: 'quay2', to: 'pier3', review: 'rejected', by: 'Ada' },
    { from: 'quay3', to: 'pier2', review: 'pinned' },
  ];
  const walk = crosswalkOf(compareLadders(ours, theirs, { reviews }), { reviews });
  const [, ...rest] = ours.expectations;
  const later = {
    ...ours,
    version: '2',
    expectations: rest.map((each) =>
      each.id === 'quay1'
        ? { ...each, text: 'Scrubs all decks.' }
        : each.id === 'quay2'
          ? { ...each, level: 'hand' }
          : each,
    ),
  };
  const applied = applyCrosswalk(walk, later, theirs);
  expect(toText(linksToReview(walk, applied))).toMatchInlineSnapshot(`
    "Crosswalk of Quay and Pier
    1 of 4 reviewed links holds.

    To look at again (3)
      pinned by Ada on 2026-03-01: Ties the mooring lines as shown. ≈ Ties mooring lines when shown how.
        − Missing  at Quay

      pinned: Scrubs the deck before noon. ≈ Scrubs the deck each morning before noon.
        ~ Reworded  at Quay: Scrubs all decks.

      rejected by Ada: Teaches new hands to tie knots. ≈ Teaches knots to new hands.
        → Moved  at Quay: Teaches new hands to tie knots. (hand)
    "
  `);

  const next = crosswalkOf(compareLadders(later, theirs, { reviews: applied.reviews }), { applied });
  expect(toText(linksToReview(next, applyCrosswalk(next, later, theirs)))).toContain(
    'was rejected by Ada: Teaches new hands to tie knots. ≈ Teaches knots to new hands.',
  );
});
