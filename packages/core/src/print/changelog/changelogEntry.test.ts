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

it('hedges which way a doubtful rewording goes, and shows both sentences whole', () => {
  const before = yard([{ id: 'a', level: 'boats-1', text: 'Advises crews on ropes, knots and the care of sails in winter.' }]); // prettier-ignore
  const after = yard([{ id: 'b', level: 'boats-1', text: 'Suggests better ropes and sails.' }]);
  expect(changelog(before, after)).toContain(
    '**▼ May ask less** <del>Advises crews on ropes, knots and the care of sails in winter.</del> <ins>Suggests better ropes and sails.</ins>',
  );
});

/** Two tracks whose levels have the same names. */
function yard(expectations: Ladder['expectations']): Ladder {
  const tracks = ['Boats', 'Docks'].map((title) => ({ id: title.toLowerCase(), title }));
  const levels = tracks.flatMap(({ id }) => [1, 2].map((n) => ({ id: `${id}-${n}`, title: `Level ${n}`, track: id })));
  const kept = levels.map(({ id }) => ({ id: `kept-${id}`, level: id, text: `Signs the log of ${id}.` }));
  return { format: 'ladderkit/1', id: 'yard', title: 'Yard', tracks, levels, expectations: [...kept, ...expectations] };
}

const changelog = (before: Ladder, after: Ladder): string =>
  toMarkdown(changelogOf(withMeaning(compareVersions(before, after), { lexicons: [scopeLexiconEn] })));
