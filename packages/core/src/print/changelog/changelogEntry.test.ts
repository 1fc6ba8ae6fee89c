import { expect, it } from 'vitest';
import { compareVersions } from '../../compare/axis/compareVersions';
import type { Ladder } from '../../model/Ladder';
import { withMeaning } from '../../people/withMeaning';
import { scopeLexiconEn } from '../../scope-lexicon-en/scopeLexiconEn';
import { toMarkdown } from '../index';
import { changelogOf } from './index';

it('names the track of the level that a statement left or reached, where levels of several tracks have one name', () => {
  const before = yard([{ id: 'a', level: 'boats-2', text: 'Keeps the spare keys of the slipway gate.' }]);
  const after = yard([{ id: 'a', level: 'docks-2', text: 'Keeps the spare keys of the slipway gate.' }]);
  expect(changelog(before, after)).toContain('the slipway gate. — now at Level 2, Docks');
  expect(changelog(before, after)).toContain('  - From Level 2, Boats');
});

it('does not say which way a doubtful rewording goes, and shows both sentences whole', () => {
  const before = yard([{ id: 'a', level: 'boats-1', text: 'Advises crews on ropes, knots and the care of sails in winter.' }]); // prettier-ignore
  const after = yard([{ id: 'b', level: 'boats-1', text: 'Suggests better ropes and sails.' }]);
  expect(changelog(before, after)).toContain(
    '**~ Perhaps reworded** <del>Advises crews on ropes, knots and the care of sails in winter.</del> <ins>Suggests better ropes and sails.</ins>',
  );
});

/** Two tracks whose levels have the same names. */
function yard(expectations: Ladder['expectations']): Ladder {
  const tracks = ['Boats', 'Docks'].map((title) => ({ id: title.toLowerCase(), title }));
  const levels = tracks.flatMap(({ id }) => [1, 2].map((n) => ({ id: `${id}-${n}`, title: `Level ${n}`, track: id })));
  const kept = levels.map(({ id }) => ({ id: `kept-${id}`, level: id, text: `Signs the log of ${id}.` }));
  const competencies = [
    { id: 'rig', title: 'Rigging' },
    { id: 'crew', title: 'Crew' },
  ];
  return {
    format: 'ladderkit/1',
    id: 'yard',
    title: 'Yard',
    tracks,
    levels,
    competencies,
    expectations: [...kept, ...expectations],
  };
}

const changelog = (before: Ladder, after: Ladder): string =>
  toMarkdown(changelogOf(withMeaning(compareVersions(before, after), { lexicons: [scopeLexiconEn] })));

it('shows each part of a split statement with its competency where they differ', () => {
  const [before, after] = [
    yard([{ id: 'a', level: 'boats-1', competency: 'rig', text: 'Mends torn sails before each trip and teaches new hands to splice rope.' }]), // prettier-ignore
    yard([
      { id: 'b', level: 'boats-1', competency: 'rig', text: 'Mends torn sails before each trip.' },
      { id: 'c', level: 'boats-1', competency: 'crew', text: 'Teaches new hands to splice rope.' },
    ]),
  ];
  expect(changelog(before, after))
    .toContain(`Mends torn sails before each trip and teaches new hands to splice rope. — Rigging
  - Now: Mends torn sails before each trip. — Rigging
  - Now: Teaches new hands to splice rope. — Crew
`);
});

it('does not take a doubtful move for sure', () => {
  const text = 'Keeps the spare keys of the slipway gate in a safe place overnight.';
  const moved = compareVersions(
    yard([{ id: 'a', level: 'boats-2', text }]),
    yard([{ id: 'b', level: 'docks-2', text }]),
  );
  const doubtful = {
    ...moved,
    rows: moved.rows.map((row) =>
      row.moved
        ? { ...row, change: 'reworded' as const, links: row.links.map((link) => ({ ...link, confidence: 'possible' as const })) } // prettier-ignore
        : row,
    ),
  };
  const printed = toMarkdown(changelogOf(withMeaning(doubtful, { lexicons: [scopeLexiconEn] })));
  expect(printed).toContain(`- **− No longer asked** ${text}\n  - Perhaps now at Level 2, Docks: ${text}`);
  expect(printed).toContain('**+ Perhaps moved here**');
});

it('shows how a statement that moved was reworded, at the level that it left too', () => {
  const before = yard([{ id: 'a', level: 'boats-2', text: 'Keeps the spare keys of the slipway gate in a safe place.' }]); // prettier-ignore
  const after = yard([{ id: 'a', level: 'docks-2', text: 'Keeps all the spare keys of the slipway gate in a safe place.' }]); // prettier-ignore
  expect(changelog(before, after)).toContain('- **→ Moved** Keeps <ins>all</ins> the spare keys');
});

it('gives the words that show how the bar moved, also where one side is silent or they point both ways', () => {
  const before = yard([{ id: 'a', level: 'boats-1', text: 'Leads the yearly overhaul of the slipway with guidance.' }]);
  const after = yard([{ id: 'a', level: 'boats-1', text: 'Takes part in the yearly overhaul of the slipway.' }]);
  const printed = changelog(before, after);
  expect(printed).toContain('role: Leads → Takes part');
  expect(printed).toContain('autonomy: no longer “with guidance”, which asks more');
});

it('says of a statement that it is an example now', () => {
  const text = 'Sends the list of spare parts to the office on Mondays.';
  const before = yard([{ id: 'a', level: 'boats-1', text }]);
  const after = yard([{ id: 'a', level: 'boats-1', kind: 'example', parent: 'kept-boats-1', text }]);
  const compared = compareVersions(before, after);
  const rows = compared.rows.map((row) =>
    row.to.some(({ id }) => id === 'a') ? { ...row, remarks: ['kind' as const] } : row,
  );
  expect(toMarkdown(changelogOf(withMeaning({ ...compared, rows })))).not.toContain('No longer asked');
});
