import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ladder } from '@ladderkit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOfTitle } from '../interpret/kindOfTitle';
import { SCALE_TITLE } from '../interpret/vocabularies';
import { coverage } from '../words/coverage';
import { readHtml } from '../html';
import type { SourceFile } from '../SourceFile';
import { readYaml } from '../yaml';
import { inAnyOrder, meaning } from '../testing/meaning';
import { fromMarkdown } from './fromMarkdown';

const root = fileURLToPath(new URL('../fixtures', import.meta.url));

interface TextFile extends SourceFile {
  content: string;
}

function filesOf(path: string): TextFile[] {
  if (!statSync(join(root, path)).isDirectory()) {
    return path.endsWith('.md') ? [{ path, content: readFileSync(join(root, path), 'utf8') }] : [];
  }
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

const shapes = readdirSync(root)
  .toSorted()
  .map((shape) => ({ shape, files: filesOf(shape) }))
  .filter(({ files }) => files.length > 0);

const read = (files: readonly SourceFile[]) => fromMarkdown(files, { id: 'x', yaml: readYaml, html: readHtml });

/** Changes every line outside fences and front matter. */
function changeLines(files: readonly TextFile[], change: (line: string) => string): TextFile[] {
  return files.map(({ path, content }) => {
    let fence = false;
    const lines = content.split('\n').map((line, at, all) => {
      if (/^```/.test(line) || (line === '---' && (at === 0 || all[0] === '---')) || /^<!--|-->$/.test(line))
        fence = !fence;
      return fence ? line : change(line);
    });
    return { path, content: lines.join('\n') };
  });
}

/**
 * Gives each section a title of no known word, wherever it stands. What a title says by its words stays: scales, and what makes
 * examples of the statements below it.
 */
function renaming(ladder: Ladder | undefined): (text: string) => string {
  const scales = new Set(ladder?.scales?.flatMap(({ title, steps }) => [title, ...steps.map((step) => step.title)]));
  const titles = [...new Set(ladder?.competencies?.map(({ title }) => title))]
    .filter((title) => !scales.has(title) && kindOfTitle(title) === undefined && !SCALE_TITLE.test(title))
    .toSorted((a, b) => b.length - a.length);
  const names = new Map(titles.map((title, at) => [title.toLowerCase(), `Zq${'abcdefghijklmnop'.charAt(at)}rvu`]));
  if (names.size === 0) return (text) => text;
  const pattern = titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(anywhere, (title) => names.get(title.toLowerCase()) ?? title);
}

/** The tables of a file that are all labels and cells, none empty, changed as wholes. */
function changeTables(content: string, change: (rows: string[][]) => string[][]): string {
  return content.replace(/^(?:\|.*\|\n)+/gm, (table) => {
    const [head, , ...body] = table
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
    const rows = [head ?? [], ...body];
    const labels = body.map(([label = '']) => label);
    if (
      rows.some((row) => row.slice(1).some((cell) => cell === '')) ||
      new Set(labels).size < labels.length ||
      labels.includes('')
    )
      return table;
    const [first = [], ...others] = change(rows);
    const line = (row: readonly string[]) => `| ${row.join(' | ')} |\n`;
    return [first, first.map(() => '---'), ...others].map(line).join('');
  });
}

const swapRows = (content: string) => changeTables(content, ([head = [], ...body]) => [head, ...body.toReversed()]);

/** A table with one header row and other titles in every place of it is turned; a row an expectation cannot be. */
const turnTables = (content: string) =>
  changeTables(content, (rows) => {
    const [head = []] = rows;
    const isMatrix = new Set(head).size === head.length && !longTableTitles.test(head.slice(1).join(' '));
    return isMatrix ? head.map((_, column) => rows.map((row) => row[column] ?? '')) : rows;
  });

/** Where no word of a table is known, its levels stand across by convention alone. */
const turnable = shapes.filter(({ shape }) => shape !== 'table-of-unknown-titles');

const longTableTitles = /\b(?:Level|Description|Expectation|Warning signs|Key behavior)\b/i;

describe('a ladder means the same', () => {
  it.each(shapes)('$shape: when its headings stand deeper', ({ files }) => {
    const deepest = Math.max(
      ...files.flatMap(({ content }) => (content.match(/^#+ /gm) ?? []).map((marks) => marks.length - 1)),
    );
    const deeper = deepest < 6 ? changeLines(files, (line) => line.replace(/^#(?=#* )/, '##')) : files;
    expect(meaning(read(deeper).value)).toEqual(meaning(read(files).value));
  });

  it.each(shapes)('$shape: when its sections have other titles', ({ files }) => {
    const before = read(files).value;
    const rename = renaming(before);
    const renamed = files.map(({ path, content }) => ({ path: rename(path), content: rename(content) }));
    expect(meaning(read(renamed).value)).toEqual(JSON.parse(rename(JSON.stringify(meaning(before)))));
  });

  it.each(shapes)('$shape: when the rows of its tables change places', ({ files }) => {
    const swapped = files.map(({ path, content }) => ({ path, content: swapRows(content) }));
    expect(inAnyOrder(meaning(read(swapped).value))).toEqual(inAnyOrder(meaning(read(files).value)));
  });

  it.each(turnable)('$shape: when its tables are turned', ({ files }) => {
    const turned = files.map(({ path, content }) => ({ path, content: turnTables(content) }));
    expect(inAnyOrder(meaning(read(turned).value))).toEqual(inAnyOrder(meaning(read(files).value)));
  });

  it.each(shapes)('$shape: when its lists have other markers', ({ files }) => {
    for (const marker of ['*', '+', '-']) {
      const changed = changeLines(files, (line) => line.replace(/^(\s*)[-*+] (?=\S)/, `$1${marker} `));
      expect(meaning(read(changed).value)).toEqual(meaning(read(files).value));
    }
  });

  it.each(shapes)('$shape: when its lines end as on other systems', ({ files }) => {
    const changed = files.map(({ path, content }) => ({ path, content: content.replace(/\n/g, '\r\n') }));
    expect(meaning(read(changed).value)).toEqual(meaning(read(files).value));
  });

  it('in enough tables and titles that the tests above say something', () => {
    const changed = (change: (content: string, ladder: Ladder | undefined) => string) =>
      shapes.filter(({ files }) => files.some(({ content }) => change(content, read(files).value) !== content)).length;
    expect(changed((content) => swapRows(content))).toBeGreaterThanOrEqual(8);
    expect(changed((content) => turnTables(content))).toBeGreaterThanOrEqual(6);
    expect(changed((content, ladder) => renaming(ladder)(content))).toBeGreaterThanOrEqual(shapes.length / 2);
  });

  it('when its levels are renamed and its sections too', () => {
    const word = fc.constantFrom('Baker', 'Keeper of Bees', 'Glazier', 'Tuner', 'Ferryman');
    const sections = fc.uniqueArray(fc.constantFrom('Oven', 'Trust', 'Daily round', 'Words', 'Tools'), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(word, sections, fc.integer({ min: 1, max: 3 }), (job, titles, depth) => {
        const marks = (extra: number) => '#'.repeat(depth + extra);
        const levels = [`Junior ${job}`, job, `Senior ${job}`];
        const page = levels.flatMap((level) => [
          `${marks(0)} ${level}`,
          ...titles.flatMap((title) => [`${marks(2)} ${title}`, `- Does what ${title} asks of a ${level}.`]),
        ]);
        const { value } = read([{ path: 'all.md', content: page.join('\n\n') }]);
        expect(value?.levels.map(({ title, rank }) => [title, rank])).toEqual(
          levels.map((title, at) => [title, at + 1]),
        );
        expect(value?.competencies?.map(({ title }) => title)).toEqual(titles);
        expect(value?.expectations).toHaveLength(levels.length * titles.length);
      }),
      { numRuns: 60 },
    );
  });

  it('when its matrix is turned', () => {
    const levels = ['L1', 'L2', 'L3'];
    const sections = ['Nets', 'Boats'];
    const cell = (level: string, section: string) => `Works with ${section} as ${level} should.`;
    const table = (top: string[], side: string[], at: (top: string, side: string) => string) =>
      [
        ['Area', ...top],
        top.map(() => '---').concat('---'),
        ...side.map((row) => [row, ...top.map((column) => at(column, row))]),
      ]
        .map((row) => `| ${row.join(' | ')} |`)
        .join('\n');
    const across = meaning(read([{ path: 'x.md', content: table(levels, sections, cell) }]).value);
    const down = meaning(
      read([{ path: 'x.md', content: table(sections, levels, (section, level) => cell(level, section)) }]).value,
    );
    const sorted = (statements: typeof across.statements) => statements?.toSorted((a, b) => (a.text < b.text ? -1 : 1));
    expect(sorted(down.statements)).toEqual(sorted(across.statements));
    expect(across.statements).toHaveLength(6);
    expect(down.levels).toEqual(across.levels);
  });
});

describe('no word is lost', () => {
  it.each(shapes)('of $shape', ({ files }) => {
    expect(coverage(files, read(files)).filter(({ lost }) => lost > 0)).toEqual([]);
  });
});
