import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fromCsv } from './csv';
import { parseCsv } from './csv/parseCsv';
import { fromHtml } from './html';
import { fromJson } from './json';
import { meaning } from './testing/meaning';
import { fromYaml } from './yaml';

const root = fileURLToPath(new URL('./fixtures', import.meta.url));

/** The fixtures with one input file of a kind. */
const fixturesOf = (ending: string) =>
  readdirSync(root).flatMap((shape) => {
    const [name] = readdirSync(join(root, shape)).filter((each) => each === `input.${ending}`);
    return name === undefined ? [] : [{ shape, content: readFileSync(join(root, shape, name), 'utf8') }];
  });

const write = (rows: readonly (readonly string[])[], delimiter: string) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');

describe('a ladder means the same', () => {
  it.each(fixturesOf('csv'))('$shape: with other delimiters and all cells in quotes', ({ content }) => {
    const expected = meaning(fromCsv([{ path: 'x.csv', content }], { id: 'x' }).value);
    const delimiter = /;/.test(content) && !/,/.test(content) ? ';' : ',';
    const rows = parseCsv(content, delimiter).rows.map((row) => row.map(({ text }) => text));
    for (const other of [',', ';', '\t']) {
      expect(meaning(fromCsv([{ path: 'x.csv', content: write(rows, other) }], { id: 'x' }).value)).toEqual(expected);
    }
  });

  it.each(fixturesOf('json'))('$shape: as YAML', ({ content }) => {
    const expected = meaning(fromJson([{ path: 'x.json', content }], { id: 'x' }).value);
    expect(meaning(fromYaml([{ path: 'x.yml', content }], { id: 'x' }).value)).toEqual(expected);
  });

  it.each(fixturesOf('html'))('$shape: with deeper headings, in other letters and with other spaces', ({ content }) => {
    const expected = meaning(fromHtml([{ path: 'x.html', content }], { id: 'x' }).value);
    const deeper = content.replace(
      /(<\/?h)([1-5])\b/g,
      (_, start: string, depth: string) => `${start}${Number(depth) + 1}`,
    );
    const shouted = content.replace(/<\/?[a-z]\w*/g, (tag) => tag.toUpperCase());
    const spaced = content.replace(/>\n\s*</g, '>\n\n\t <');
    for (const other of [deeper, shouted, spaced]) {
      expect(meaning(fromHtml([{ path: 'x.html', content: other }], { id: 'x' }).value)).toEqual(expected);
    }
  });
});
