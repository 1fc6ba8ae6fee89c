import { expect, it } from 'vitest';
import { compareVersions } from '../../compare/axis/compareVersions';
import type { Ladder } from '../../model/Ladder';
import { withMeaning } from '../../people/withMeaning';
import { scopeLexiconEn } from '../../scope-lexicon-en/scopeLexiconEn';
import { toHtml, toMarkdown, toText } from '../index';
import { changelogOf, releaseTitle } from './index';

const before: Ladder = {
  format: 'ladderkit/1',
  id: 'harbour',
  title: 'Harbour Ladder',
  version: '3',
  levels: [
    { id: 'pilot', title: 'Pilot', code: 'P1', rank: 1 },
    { id: 'captain', title: 'Captain', code: 'P2', rank: 2 },
    { id: 'bosun', title: 'Bosun' },
  ],
  competencies: [
    { id: 'sea', title: 'Seamanship' },
    { id: 'crew', title: 'Crew' },
  ],
  expectations: [
    { id: 'a', level: 'pilot', competency: 'sea', text: 'Reads the tide tables before each passage.' },
    { id: 'b', level: 'pilot', competency: 'crew', text: 'Takes part in the safety drill of the crew.' },
    { id: 'c', level: 'captain', competency: 'crew', text: 'Takes part in the safety drill of the crew.' },
    { id: 'd', level: 'captain', competency: 'sea', text: 'Logs every change of course in the book on the bridge.' },
    { id: 'e', level: 'captain', competency: 'crew', text: 'Greets new hands in person.' },
    { id: 'f', level: 'bosun', competency: 'sea', text: 'Mends the nets.' },
  ],
};

const after: Ladder = {
  ...before,
  version: '4',
  levels: before.levels
    .slice(0, 2)
    .map((level) => (level.id === 'pilot' ? { ...level, title: 'Harbour Pilot' } : level)),
  expectations: [
    { id: 'a', level: 'pilot', competency: 'sea', text: 'Reads the tide tables, before each passage.' },
    { id: 'b', level: 'pilot', competency: 'crew', text: 'Leads the safety drill of the crew.' },
    { id: 'c', level: 'captain', competency: 'crew', text: 'Leads the safety drill of the crew.' },
    { id: 'd', level: 'captain', competency: 'sea', text: 'Logs every change of course in the bridge’s book.' },
    { id: 'e', level: 'pilot', competency: 'crew', text: 'Greets new hands in person.' },
    { id: 'g', level: 'captain', competency: 'sea', text: 'Rehearses a blackout twice a year.' },
  ],
};

const changes = withMeaning(compareVersions(before, after), { lexicons: [scopeLexiconEn] });

it('prints a changelog that can be published as it is', () => {
  expect(toMarkdown(changelogOf(changes))).toBe(
    `
## Harbour Ladder 4

A **major** version: 1 new, 2 raised, 1 moved, 1 reworded; 1 removed level.

**More is asked of**: P1, P2.

**Less is asked of**: P2.

### Levels, tracks and competencies

- **~ Renamed level** Pilot (P1) → Harbour Pilot (P1)
- **− Removed level** Bosun — 1 statement

### At several levels

- **▲ Asks more** <del>Takes part in</del> <ins>Leads</ins> the safety drill of the crew. — P1, P2; Crew
  - role: Takes part → Leads

### Harbour Pilot (P1)

- **+ Moved here** Greets new hands in person. — Crew
  - From Captain (P2)

### Captain (P2)

- **+ New** Rehearses a blackout twice a year. — Seamanship
- **→ Moved** Greets new hands in person. — now at Harbour Pilot (P1)
- **~ Reworded** Logs every change of course in the <del>book on the bridge.</del> <ins>bridge’s book.</ins> — Seamanship

### For the record

- One statement differs in punctuation or markup only.
`.trimStart(),
  );
});

it('prints the same changelog as text and as HTML', () => {
  const changelog = changelogOf(changes);
  expect(toText(changelog)).toContain('Harbour Pilot (P1)');
  expect(toHtml(changelog)).toContain('Rehearses a blackout twice a year.');
});

it('makes one line for the title of a release', () => {
  expect(releaseTitle(changes)).toBe('Harbour Ladder 4 (major): 1 new, 2 raised, 1 moved, 1 reworded; 1 removed level');
  expect(releaseTitle(withMeaning(compareVersions(before, before)))).toBe('Harbour Ladder 3: no expectation changed');
});

it('says only what words differ when nothing is known of their meaning', () => {
  const plain = toMarkdown(changelogOf(compareVersions(before, after)));
  expect(plain).toContain('~ Reworded** <del>Takes part in</del>');
  expect(plain).toContain('+ New** Rehearses a blackout');
});

it('lets a statement bring no markup of its own', () => {
  const hostile = structuredClone(after);
  hostile.expectations.push({ id: 'x', level: 'captain', text: '<img src=x onerror=alert(1)> *leads* | @all' });
  const changelog = changelogOf(withMeaning(compareVersions(before, hostile)));
  expect(toMarkdown(changelog)).not.toMatch(/(?<!\\)<img/);
  expect(toHtml(changelog)).not.toContain('<img');
});

const track = (id: string, title: string) => ({ id, title });
const scale = { id: 'reach', title: 'Reach', steps: [{ id: 'crew', title: 'Crew' }, { id: 'fleet', title: 'Fleet' }] }; // prettier-ignore
const lines = (ladder: Ladder, from = before) =>
  toMarkdown(changelogOf(withMeaning(compareVersions(from, ladder), { lexicons: [scopeLexiconEn] }))).split('\n');

it('names a new scale once, and no values on it', () => {
  const reaching = {
    ...before,
    scales: [scale],
    levels: before.levels.map((level) => ({ ...level, steps: [{ scale: 'reach', step: 'crew' }] })),
  };
  expect(lines(reaching).filter((line) => line.startsWith('-'))).toEqual(['- **+ New scale** Reach']);
});

it('counts what a new level asks, and of that what it took over, and does not repeat it', () => {
  const grown: Ladder = {
    ...before,
    levels: [...before.levels, { id: 'purser', title: 'Purser' }],
    competencies: [...(before.competencies ?? []), { id: 'money', title: 'Money' }],
    expectations: [
      ...before.expectations.map((each) => (each.id === 'e' ? { ...each, level: 'purser' } : each)),
      { id: 'h', level: 'purser', competency: 'money', text: 'Counts the fares at night.' },
    ],
  };
  expect(lines(grown).filter((line) => line.startsWith('-') || line.startsWith('#'))).toEqual([
    '## Harbour Ladder 3: changes',
    '### Levels, tracks and competencies',
    '- **+ New level** Purser — 2 statements, 1 of them from other levels',
    '### Captain (P2)',
    '- **→ Moved** Greets new hands in person. — now at Purser',
  ]);
});

it('makes no news of a track that names the levels there were', () => {
  const tracked = { ...before, tracks: [track('boats', 'Boats')], levels: before.levels.map((level) => ({ ...level, track: 'boats' })) }; // prettier-ignore
  expect(lines(tracked).filter((line) => line.startsWith('-'))).toEqual([]);
});

it('says whom it concerns track by track where levels of several tracks have one name', () => {
  const tracks = [track('boats', 'Boats'), track('docks', 'Docks')];
  const levels = ['boats', 'docks'].flatMap((id) => [1, 2].map((n) => ({ id: `${id}-${n}`, title: `Level ${n}`, track: id }))); // prettier-ignore
  const old: Ladder = { ...before, tracks, levels, expectations: [{ id: 'a', level: 'boats-1', text: 'Waves.' }] };
  const more = ['boats-1', 'boats-2', 'docks-2'].map((level) => ({
    id: level,
    level,
    text: `Greets ${level} by name.`,
  }));
  expect(lines({ ...old, expectations: [...old.expectations, ...more] }, old)).toContain(
    '**More is asked of**: Boats: Level 1, Level 2; Docks: Level 2.',
  );
});

it('sets examples apart from what is asked, below what they are examples of', () => {
  const expectations: Ladder['expectations'] = [
    ...before.expectations,
    { id: 'i', level: 'captain', competency: 'sea', text: 'Tells the owners what a storm cost.' },
    { id: 'j', level: 'captain', competency: 'sea', kind: 'example', parent: 'i', text: 'Sent a list by Monday.' },
  ];
  expect(lines({ ...before, expectations }).join('\n')).toContain(
    `A **major** version: 1 new; 1 example.

**More is asked of**: P2.

### Captain (P2)

- **+ New** Tells the owners what a storm cost. — Seamanship
  - **+ New** Example: Sent a list by Monday. — Seamanship`,
  );
});

it('says that a statement is only perhaps reworded, and shows both whole', () => {
  const text = 'Books how the ship was steered, minute by minute, and files it.';
  const reworded = { ...before, expectations: before.expectations.map((each) => (each.id === 'd' ? { ...each, text } : each)) }; // prettier-ignore
  expect(lines(reworded).filter((line) => line.startsWith('-'))).toEqual([
    `- **~ Perhaps reworded** <del>Logs every change of course in the book on the bridge.</del> <ins>${text}</ins> — Seamanship`,
  ]);
});

it('counts a copy that went where the level still says the same as nothing lost', () => {
  const copy = { id: 'k', level: 'captain', competency: 'crew', text: 'Logs every change of course in the book on the bridge.' }; // prettier-ignore
  expect(lines(before, { ...before, expectations: [...before.expectations, copy] })[2]).toBe(
    'A **patch** version: no expectation changed.',
  );
});
