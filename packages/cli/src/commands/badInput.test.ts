import { expect, test } from 'vitest';
import { folderWith, runIn } from '../testing/runIn';

const page = '# Engineer\n\n## Craft\n\n- Mends what they break.\n';
const document = (more: object = {}) =>
  JSON.stringify({
    format: 'ladderkit/1',
    id: 'harbour',
    title: 'Harbour',
    tracks: [{ id: 'boats', title: 'Boats' }],
    levels: [
      { id: 'p1', title: 'Deckhand', code: 'P1', track: 'boats', rank: 1 },
      { id: 'p2', title: 'Pilot', code: 'P2', track: 'boats', rank: 2 },
      { id: 'boats', title: 'Boat owner' },
    ],
    expectations: [{ id: '1', level: 'p2', text: 'Steers one ferry.' }],
    ...more,
  });

async function importing(files: Record<string, string | Uint8Array>, paths: string[]) {
  const { code, stdout, stderr } = await runIn(folderWith(files), ['import', ...paths, '--json']);
  expect(stderr).not.toMatch(/\bat .*\.[jt]s:\d/);
  const { ladder, messages } = JSON.parse(stdout) as {
    ladder: { expectations: { text: string }[] } | null;
    messages: { code: string; severity: string; place?: { path: string } }[];
  };
  const told = messages.map((message) => `${message.severity} ${message.code} ${message.place?.path ?? '-'}`);
  return { code, stderr, told, texts: ladder?.expectations.map(({ text }) => text) };
}

test('a missing file is told by its name, and the others are read', async () => {
  const { code, told, texts, stderr } = await importing({ 'page.md': page }, ['page.md', 'pgae.md']);
  expect(code).toBe(1);
  expect(told).toContain('error file-missing pgae.md');
  expect(texts).toEqual(['Mends what they break.']);
  expect(stderr).toContain('pgae.md  error  file-missing\n  There is no file or folder of this name.');
});

test('an empty path is a missing file, not this folder', async () => {
  expect((await importing({ 'page.md': page }, [''])).told).toEqual(['error file-missing ""']);
});

test('a folder without ladders is told', async () => {
  const { code, told, texts } = await importing({ 'docs/logo.png': 'x', 'docs/.hidden.md': page }, ['docs']);
  expect(code).toBe(1);
  expect(told).toEqual(['error folder-without-sources docs']);
  expect(texts).toBeUndefined();
});

test('a folder of pages without a ladder is told', async () => {
  const { code, told } = await importing({ 'docs/notes.md': 'Nothing but words.\n' }, ['docs']);
  expect(code).toBe(1);
  expect(told.filter((each) => each.startsWith('error'))).toHaveLength(1);
});

test('a page without levels that is named itself is imported, with a warning', async () => {
  const { code, told } = await importing({ 'notes.md': 'Nothing but words.\n' }, ['notes.md']);
  expect(code).toBe(0);
  expect(told).toContain('warning without-levels notes.md');
});

test('an empty file is told', async () => {
  const { told, texts } = await importing({ 'empty.md': '', 'page.md': page }, ['empty.md', 'page.md']);
  expect(told).toContain('warning file-empty empty.md');
  expect(texts).toEqual(['Mends what they break.']);
});

test('a binary file is told, and the others are read', async () => {
  const bytes = Uint8Array.from({ length: 512 }, (_, i) => i % 7);
  const { code, told, texts } = await importing({ 'page.md': page, 'scan.md': bytes }, ['.']);
  expect(code).toBe(1);
  expect(told).toContain('error file-binary scan.md');
  expect(texts).toEqual(['Mends what they break.']);
});

test('bytes that are no UTF-8 are told, and the words are read', async () => {
  const bytes = Buffer.concat([Buffer.from('# Engineer\n\n## Craft\n\n- Writes r'), Buffer.from([0xe9]), Buffer.from('sum'), Buffer.from([0xe9]), Buffer.from('s.\n')]); // prettier-ignore
  const { told, texts } = await importing({ 'page.md': bytes }, ['page.md']);
  expect(told).toContain('warning encoding-assumed page.md');
  expect(texts).toEqual(['Writes résumés.']);
});

test('broken front matter is told with its place, and the page is read', async () => {
  const { told, texts, stderr } = await importing({ 'page.md': `---\ntitle: "Engineer\ncode: [E1\n---\n\n${page}` }, [
    'page.md',
  ]);
  expect(told.filter((each) => each.endsWith('page.md'))).not.toEqual([]);
  expect(stderr).toMatch(/page\.md:\d+:\d+ {2}(error|warning) {2}yaml-invalid/);
  expect(stderr).toContain('^');
  expect(texts).toEqual(['Mends what they break.']);
});

test.each([
  ['{ "format": "ladderkit" }', 'error format-invalid ladder.json'],
  ['{ "format": "other/1" }', 'error format-invalid ladder.json'],
  [document({ format: 'ladderkit/9' }), 'error format-newer ladder.json'],
  ['{ "format": "ladderkit/1", ', 'error json-invalid ladder.json'],
])('a ladder document of a wrong format or version is told: %s', async (text, message) => {
  const { code, told } = await importing({ 'ladder.json': text }, ['ladder.json']);
  expect(code).toBe(1);
  expect(told).toContain(message);
});

test('an item of a document that cannot be used is told with its line, and all else is read', async () => {
  const text = document({
    expectations: [
      { id: '1', level: 'p2', text: 'Steers one ferry.' },
      { id: '2', level: 'p2', text: 7 },
    ],
  });
  const { code, told, texts, stderr } = await importing({ 'ladder.json': text.replaceAll('{', '{\n') }, [
    'ladder.json',
  ]);
  expect(code).toBe(1);
  expect(told).toContain('error value-invalid ladder.json');
  expect(texts).toEqual(['Steers one ferry.']);
  expect(stderr).toMatch(
    /ladder\.json:\d+:\d+ {2}error {2}value-invalid\n {2}`expectations\[1\]\.text`: expected text\.\n +\d+ │ .*\n +│ +\^\n/,
  );
});

test.each([
  [
    'ladder.json#p3',
    'There is no level or track "p3" in ladder.json.\n  Levels: p1, p2, boats.\n  Tracks: boats.\nDid you mean "ladder.json#p',
  ],
  ['ladder.json#Pilto', 'Did you mean "ladder.json#Pilot"?'],
  ['ladder.json#boats', '"boats" is both a level and a track of ladder.json.'],
  ['ladder.json#', '"ladder.json#" names no level or track after the "#".'],
])('a side that names nothing, or two things, is a usage error: %s', async (side, text) => {
  const { code, stdout, stderr } = await runIn(folderWith({ 'ladder.json': document() }), [
    'compare',
    side,
    'ladder.json#p2',
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(text);
});

test('a level and a whole ladder of one company do not compare without an axis', async () => {
  const { code, stderr } = await runIn(folderWith({ 'ladder.json': document() }), [
    'compare',
    'ladder.json#p2',
    'ladder.json',
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('Name a level on both sides');
});

test('a side that cannot be read ends a comparison with what was wrong with it', async () => {
  const { code, stdout, stderr } = await runIn(folderWith({ 'ladder.json': document() }), [
    'compare',
    'ladder.json',
    'nowhere.json',
  ]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('nowhere.json  error  file-missing');
});

test('a file that cannot be written is a usage error', async () => {
  const { code, stderr } = await runIn(folderWith({ 'page.md': page }), [
    'import',
    'page.md',
    '-o',
    'no/such/ladder.json',
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain('"no/such/ladder.json" cannot be written');
});
