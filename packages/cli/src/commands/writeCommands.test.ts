import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runIn } from '../testing/runIn';

const page = `---
id: pilot
title: Pilot
code: P1
---

## Craft

- Steers one ferry.
- Logs each crossing.
`;

test('import prints what was read, and where it came from', async () => {
  const { code, stdout } = await runIn(folderWith({ 'boats/pilot.md': page }), ['import', 'boats']);
  expect(code).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Pilot (pilot)
      1 level, 1 competency, 2 expectations
      Levels: Pilot (P1)
      1 file, 10 words: 10 in the ladder; 0 lost.
    "
  `);
});

test('import --json gives ladder, messages and unmapped parts and nothing else', async () => {
  const { stdout } = await runIn(folderWith({ 'pilot.md': page }), [
    'import',
    'pilot.md',
    '--json',
    '--id',
    'harbour',
    '--title',
    'Harbour',
  ]);
  const result = JSON.parse(stdout);
  expect(Object.keys(result)).toEqual(['ladder', 'messages', 'unmapped']);
  expect(result.ladder).toMatchObject({
    format: 'ladderkit/1',
    id: 'harbour',
    title: 'Harbour',
    expectations: [{ text: 'Steers one ferry.' }, {}],
  });
});

test.each(['ladder.json', 'ladder.yaml'])('import -o writes a document that reads back the same: %s', async (name) => {
  const folder = folderWith({ 'pilot.md': page });
  const { stdout, stderr } = await runIn(folder, ['import', 'pilot.md', '-o', name]);
  expect(stdout).toBe('');
  expect(stderr).toContain(`Wrote ${name}.`);
  const [before, after] = [
    await runIn(folder, ['import', 'pilot.md', '--json']),
    await runIn(folder, ['import', name, '--json']),
  ];
  expect(JSON.parse(after.stdout).ladder).toEqual(JSON.parse(before.stdout).ladder);
});

test('import --since keeps the ids of statements that were reworded', async () => {
  const folder = folderWith({ 'old/pilot.md': page, 'new/pilot.md': page.replace('one ferry', 'one small ferry') });
  await runIn(folder, ['import', 'old', '-o', 'old.json']);
  const { ladder } = JSON.parse((await runIn(folder, ['import', 'new', '--since', 'old.json', '--json'])).stdout);
  const before = JSON.parse(readFileSync(join(folder, 'old.json'), 'utf8'));
  expect(ladder.expectations.map(({ id }: { id: string }) => id)).toEqual(
    before.expectations.map(({ id }: { id: string }) => id),
  );
});

test('rubric prints the matrix in each format', async () => {
  const folder = folderWith({ 'pilot.md': page });
  const rubric = async (format: string) => (await runIn(folder, ['rubric', 'pilot.md', '--format', format])).stdout;
  expect(await rubric('pretty')).toContain('Craft\n  Pilot (P1)\n    • Steers one ferry.');
  expect(await rubric('markdown')).toContain('| **Craft** | • Steers one ferry.<br>• Logs each crossing. |');
  expect(await rubric('csv')).toBe('Competency,P1 – Pilot\r\nCraft,"Steers one ferry.\nLogs each crossing."\r\n');
  expect(await rubric('html')).toContain('<th scope="row">Craft</th>');
});

test('rubric prints every track, or the one that is named', async () => {
  const ladder = {
    format: 'ladderkit/1',
    id: 'harbour',
    title: 'Harbour',
    tracks: [
      { id: 'boats', title: 'Boats' },
      { id: 'quay', title: 'Quay' },
    ],
    levels: [
      { id: 'p1', title: 'Pilot', track: 'boats' },
      { id: 'h1', title: 'Hand', track: 'quay' },
      { id: 'guide', title: 'Guide', kind: 'role' },
    ],
    expectations: ['p1', 'h1', 'guide'].map((level) => ({ id: level, level, text: `Does what a ${level} does.` })),
  };
  const folder = folderWith({ 'ladder.json': JSON.stringify(ladder) });
  const levels = async (path: string) =>
    Array.from((await runIn(folder, ['rubric', path])).stdout.matchAll(/a (\w+) does/g), ([, level]) => level);
  expect(await levels('ladder.json')).toEqual(['p1', 'h1', 'guide']);
  expect(await levels('ladder.json#quay')).toEqual(['h1']);
  expect(await levels('ladder.json#guide')).toEqual(['guide']);
});

test.each(['json', 'yaml', 'markdown', 'csv', 'html'])('export writes the ladder as %s', async (format) => {
  const { code, stdout } = await runIn(folderWith({ 'pilot.md': page }), ['export', 'pilot.md', '--to', format]);
  expect(code).toBe(0);
  expect(stdout).toContain('Steers one ferry.');
});

test('export --to markdown -o writes a folder of pages that reads back', async () => {
  const folder = folderWith({ 'pilot.md': page });
  expect((await runIn(folder, ['export', 'pilot.md', '--to', 'markdown', '-o', 'pages'])).stderr).toContain(
    'Wrote 2 pages to pages.',
  );
  const { ladder } = JSON.parse((await runIn(folder, ['import', 'pages', '--json'])).stdout);
  expect(ladder.expectations.map(({ text }: { text: string }) => text)).toEqual([
    'Steers one ferry.',
    'Logs each crossing.',
  ]);
});
