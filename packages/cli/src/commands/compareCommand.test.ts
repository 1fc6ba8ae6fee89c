import type { Comparison } from '@ladderkit/core';
import { expect, test } from 'vitest';
import { folderWith, runIn } from '../testing/runIn';

const ladder = (id: string, title: string, steering: string) =>
  JSON.stringify({
    format: 'ladderkit/1',
    id,
    title,
    tracks: [
      { id: 'boats', title: 'Boats' },
      { id: 'harbour', title: 'Harbour' },
    ],
    levels: [
      { id: 'p1', title: 'Pilot', code: 'P1', track: 'boats', rank: 1 },
      { id: 'p2', title: 'Senior Pilot', code: 'P2', track: 'boats', rank: 2 },
      { id: 'h1', title: 'Harbour Hand', track: 'harbour', rank: 1 },
    ],
    expectations: [
      { id: '1', level: 'p1', text: 'Steers one ferry through calm water.' },
      { id: '2', level: 'p2', text: steering },
      { id: '3', level: 'h1', text: 'Ties up the boats.' },
    ],
  });

const files = {
  'old.json': ladder('harbour', 'Harbour Ladder', 'Steers any ferry through calm water.'),
  'new.json': ladder('harbour', 'Harbour Ladder', 'Steers any ferry through rough water.'),
  'other.json': ladder('lagoon', 'Lagoon Paths', 'Steers each boat through rough water.'),
};

test.each([
  ['old.json#p1', 'old.json#P2', 'level', 'both sides name a level'],
  ['old.json#pilot', 'other.json#senior pilot', 'level', 'both sides name a level'],
  ['old.json#boats', 'old.json#harbour', 'track', 'both sides name a track'],
  ['old.json', 'new.json', 'version', 'both sides are the ladder "harbour"'],
  ['old.json', 'other.json', 'company', '"harbour" and "lagoon" are two ladders'],
  ['old.json#p1', 'other.json', 'company', '"harbour" and "lagoon" are two ladders'],
])('compares %s with %s on the axis that they are for: %s', async (from, to, axis, reason) => {
  const { code, stdout, stderr } = await runIn(folderWith(files), ['compare', from, to, '--format', 'json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: `Axis: ${axis} (${reason}).\n` });
  expect(JSON.parse(stdout)).toMatchObject({ format: 'ladderkit-comparison/1', axis });
});

test('reads words of scope of one’s own, and says what is wrong with them', async () => {
  const lexicon = { language: 'en', scales: [{ dimension: 'complexity', steps: ['calm', 'rough'] }] };
  const folder = folderWith({
    ...files,
    'words.json': JSON.stringify(lexicon),
    'faulty.json': JSON.stringify({ ...lexicon, scales: [{ dimension: 'reach', steps: ['calm'] }] }),
    'torn.json': '{ "language": ',
  });
  const compare = async (...options: string[]) => {
    const ran = await runIn(folder, ['compare', 'old.json', 'new.json', '--format', 'json', ...options]);
    const { rows } = JSON.parse(ran.stdout) as Comparison;
    return { ...ran, scope: rows.flatMap(({ scope = [] }) => scope.map(({ from, to }) => `${from} → ${to}`)) };
  };
  expect(await compare()).toMatchObject({ code: 0, scope: [] });
  expect(await compare('--scope-lexicon', 'words.json')).toMatchObject({ code: 0, scope: ['calm → rough'] });

  const faulty = await compare('--scope-lexicon', 'faulty.json');
  expect(faulty).toMatchObject({ code: 1, scope: [] });
  expect(faulty.stderr).toContain('`scales[0].steps` of a lexicon of scope must be a list of two texts');
  const torn = await compare('--scope-lexicon', 'torn.json');
  expect(torn.stderr).toContain('The whole of a lexicon of scope must be an object');
  expect(await compare('--scope-lexicon', 'none.json')).toMatchObject({ code: 1, scope: [] });
});

test('compares on the axis that is asked for', async () => {
  const { stdout, stderr } = await runIn(folderWith(files), [
    'compare',
    'old.json',
    'other.json',
    '--axis',
    'version',
    '--format',
    'json',
  ]);
  expect(stderr).toBe('Axis: version (as asked for).\n');
  expect(JSON.parse(stdout)).toMatchObject({ axis: 'version' });
});

test('asks for a level where levels are to be compared', async () => {
  const { code, stderr } = await runIn(folderWith(files), ['compare', 'old.json', 'new.json', '--axis', 'level']);
  expect(code).toBe(2);
  expect(stderr).toContain(
    '`--axis level` compares two levels, and "old.json" names none.\nWrite `PATH#LEVEL`; there are: p1, p2, h1.',
  );
});

test('says in words what changes', async () => {
  const { stdout } = await runIn(folderWith(files), ['compare', 'old.json#p2', 'new.json#p2']);
  expect(stdout).toContain('Steers any ferry through [-calm-] {+rough+} water.');
});

test('prints Markdown and HTML', async () => {
  const folder = folderWith(files);
  expect((await runIn(folder, ['compare', 'old.json', 'new.json', '--format', 'markdown'])).stdout).toContain(
    'through <del>calm</del> <ins>rough</ins> water.',
  );
  expect((await runIn(folder, ['compare', 'old.json', 'new.json', '--format', 'html'])).stdout).toMatch(
    /^<section class="lk-print">/,
  );
});

test('prints the changelog of a new version as Markdown to publish, and a line for the title of its release', async () => {
  const folder = folderWith(files);
  expect((await runIn(folder, ['compare', 'old.json', 'new.json', '--format', 'changelog'])).stdout).toBe(
    `## Harbour Ladder: changes

A **patch** version: 1 reworded.

### Senior Pilot (P2)

- **~ Reworded** Steers any ferry through <del>calm</del> <ins>rough</ins> water.
`,
  );
  expect((await runIn(folder, ['compare', 'old.json', 'new.json', '--format', 'release-title'])).stdout).toBe(
    'Harbour Ladder (patch): 1 reworded\n',
  );
});

test('says that only versions have a changelog', async () => {
  const { code, stdout, stderr } = await runIn(folderWith(files), [
    ...['compare', 'old.json', 'other.json', '--format', 'changelog'],
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(
    '`--format changelog` is for two versions of a ladder, and the axis is company ("harbour" and "lagoon" are two ladders).',
  );
});

test('finds a path that holds a "#"', async () => {
  const folder = folderWith({ 'c#.json': files['old.json'] });
  expect((await runIn(folder, ['compare', 'c#.json#p1', 'c#.json#p2'])).code).toBe(0);
});

test('says on which side something was not read, so that nobody takes it for new', async () => {
  const directory = folderWith({
    'old/ladder.yml': 'levels:\n  - name: Pilot\n    asked: [Steers, {]\n',
    'new/ladder.yml': 'levels:\n  - name: Pilot\n    asked: [Steers, Docks]\n',
  });
  const { code, stdout, stderr } = await runIn(directory, ['compare', 'old', 'new', '--axis', 'version']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Parts were not read, .* of .*old \(\d, told above\): what is called new/m);
  expect(stdout).not.toContain('not read');
  expect((await runIn(directory, ['compare', 'new', 'new', '--axis', 'version'])).stderr).not.toContain('not read');
});
