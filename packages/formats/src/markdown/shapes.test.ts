import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ladder } from '@ladderkit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage } from '../words/coverage';
import { readHtml } from '../html';
import type { SourceFile } from '../SourceFile';
import { readYaml } from '../yaml';
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

/** What a ladder says, whoever names its sections, wherever it says it. */
function meaning(ladder: Ladder | undefined) {
  const titles = new Map(ladder?.levels.map(({ id, title }) => [id, title]));
  const sections = new Map(ladder?.competencies?.map(({ id, title }) => [id, title]));
  return {
    levels: ladder?.levels.map(({ title, code, rank, kind }) => ({ title, code, rank, kind })),
    statements: ladder?.expectations.map(({ level, competency, text, kind, appliesTo }) => ({
      level: titles.get(level),
      section: competency === undefined ? undefined : sections.get(competency),
      text,
      kind,
      appliesTo,
    })),
    steps: ladder?.levels.flatMap(({ title, steps = [] }) => steps.map(({ scale, step }) => ({ title, scale, step }))),
  };
}

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

describe('a ladder means the same', () => {
  it.each(shapes)('$shape: when its headings stand deeper', ({ files }) => {
    const deepest = Math.max(
      ...files.flatMap(({ content }) => (content.match(/^#+ /gm) ?? []).map((marks) => marks.length - 1)),
    );
    const single = files.some(({ content }) => (content.match(/^# /gm) ?? []).length > 1 || !/^# /m.test(content));
    const deeper = deepest < 6 && !single ? changeLines(files, (line) => line.replace(/^#(?=#* )/, '##')) : files;
    expect(meaning(read(deeper).value)).toEqual(meaning(read(files).value));
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
