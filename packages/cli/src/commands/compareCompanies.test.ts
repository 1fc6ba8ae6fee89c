import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runIn } from '../testing/runIn';

const ladder = (id: string, texts: Record<string, string[]>) =>
  JSON.stringify({
    format: 'ladderkit/1',
    id,
    title: `The ${id}`,
    levels: Object.keys(texts).map((level, rank) => ({ id: level, title: level, rank })),
    expectations: Object.entries(texts).flatMap(([level, list]) =>
      list.map((text, i) => ({ id: `${level}.${i}`, level, text })),
    ),
  });

const files = {
  'quay.json': ladder('quay', {
    hand: ['Ties the mooring lines as shown.', 'Scrubs the deck before noon.'],
    mate: ['Plots a course between two ports.'],
  }),
  'pier.json': ladder('pier', {
    sailor: ['Ties mooring lines when shown how.', 'Scrubs the deck each morning before noon.'],
    officer: ['Plots the course to the next ports.'],
  }),
};

test('of two whole ladders says first which levels and competencies are near', async () => {
  const folder = folderWith(files);
  const { stdout } = await runIn(folder, ['compare', 'quay.json', 'pier.json']);
  expect(stdout).toMatch(/^The quay and The pier: overview\n/);
  expect(stdout).toMatch(/ hand: sailor\n/);
  expect((await runIn(folder, ['compare', 'quay.json', 'pier.json', '--format', 'markdown'])).stdout).toContain(
    '### Nearest levels at The pier',
  );
  expect((await runIn(folder, ['compare', 'quay.json#hand', 'pier.json#sailor', '--axis', 'company'])).stdout).toMatch(
    /^hand at The quay and sailor at The pier\n/,
  );
});

test.each(['csv', 'crosswalk'])('writes what is to be reviewed as %s, and reads it back unchanged', async (format) => {
  const folder = folderWith(files);
  const compare = ['compare', 'quay.json', 'pier.json', '--format', format];
  const { stdout } = await runIn(folder, compare);
  expect(stdout.match(/proposed/g)).toHaveLength(3);
  writeFileSync(join(folder, 'walk'), stdout.replace('proposed', 'pinned'));
  const again = await runIn(folder, [...compare, '--crosswalk', 'walk']);
  expect(again).toMatchObject({ code: 0, stdout: readFileSync(join(folder, 'walk'), 'utf8') });
  expect(again.stderr).toContain('Crosswalk: 1 of 1 reviewed link holds.\n');
});

test('honours what was reviewed, and says what must be looked at again', async () => {
  const folder = folderWith(files);
  const { stdout: csv } = await runIn(folder, ['compare', 'quay.json', 'pier.json', '--format', 'csv']);
  writeFileSync(join(folder, 'walk.csv'), csv.replaceAll('proposed', 'rejected'));
  const later = files['quay.json'].replace('the deck before noon', 'all decks of the ship before noon');
  writeFileSync(join(folder, 'quay.json'), later);
  const { stdout, code } = await runIn(folder, ['compare', 'quay.json', 'pier.json', '--crosswalk', 'walk.csv']);
  expect(code).toBe(0);
  expect(stdout).toContain('2 of 3 reviewed links hold.');
  expect(stdout).toContain('~ Reworded  at quay: Scrubs all decks of the ship before noon.');
  expect(stdout).not.toContain('Likely    Ties mooring');
});

test('says with its place what is wrong with a crosswalk, and stops where it is none', async () => {
  const folder = folderWith({ ...files, 'walk.json': '{ "format": "ladderkit-crosswalk/1",\n  "from": 5 }' });
  const compare = ['compare', 'quay.json', 'pier.json', '--crosswalk'];
  const { code, stdout, stderr } = await runIn(folder, [...compare, 'walk.json']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('walk.json:2:11  error  value-invalid\n  `from.ladder` of a crosswalk must be the id');
  expect(await runIn(folder, [...compare, 'none.csv'])).toMatchObject({ code: 1, stdout: '' });
});

test('reads what a spreadsheet of Windows wrote', async () => {
  const folder = folderWith(files);
  const compare = ['compare', 'quay.json', 'pier.json', '--format', 'csv'];
  const { stdout } = await runIn(folder, compare);
  const reviewed = stdout.replace('proposed,,,,', 'pinned,,Zoë,2026-03-01,');
  writeFileSync(join(folder, 'ansi.csv'), Buffer.from(reviewed.replaceAll(',', ';'), 'latin1'));
  writeFileSync(join(folder, 'unicode.csv'), Buffer.from(`\uFEFF${reviewed.replaceAll(',', '\t')}`, 'utf16le'));
  const [ansi, unicode] = [
    await runIn(folder, [...compare, '--crosswalk', 'ansi.csv']),
    await runIn(folder, [...compare, '--crosswalk', 'unicode.csv']),
  ];
  expect(ansi.stdout).toBe(reviewed);
  expect(ansi.stderr).toContain('ansi.csv:1:1  warning  encoding-assumed');
  expect(unicode.stdout).toBe(reviewed);
});

test('says that a crosswalk is of other ladders, or given the other way round', async () => {
  const folder = folderWith(files);
  const { stdout } = await runIn(folder, ['compare', 'quay.json', 'pier.json', '--format', 'csv']);
  writeFileSync(join(folder, 'walk.csv'), stdout);
  const { code, stderr } = await runIn(folder, ['compare', 'pier.json', 'quay.json', '--crosswalk', 'walk.csv']);
  expect(code).toBe(1);
  expect(stderr).toContain('→ Give the ladders the other way round.');
});

test.each([
  [['--format', 'csv'], '`--format csv` is for two companies, and the axis is version'],
  [['--crosswalk', 'walk.csv'], '`--crosswalk` is for two companies, and the axis is version'],
])('has crosswalks of companies alone: %s', async (options, said) => {
  const folder = folderWith(files);
  const { stdout: csv } = await runIn(folder, ['compare', 'quay.json', 'pier.json', '--format', 'csv']);
  writeFileSync(join(folder, 'walk.csv'), csv);
  const { code, stderr } = await runIn(folder, ['compare', 'quay.json', 'quay.json', ...options]);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});
