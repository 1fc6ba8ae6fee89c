import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromCsv } from './csv';
import { fromFiles } from './files';
import { fromHtml, readHtml } from './html';
import { fromJson } from './json';
import { fromMarkdown } from './markdown';
import type { Read } from './Read';
import type { SourceFile } from './SourceFile';
import { fromYaml, readYaml } from './yaml';

/**
 * The specification of the readers: a folder a shape, with `input.*` or a folder `input/`, the ladder that is read
 * (`output.json`), and what is said and not mapped (`messages.json`). `UPDATE=1` writes the latter two anew; read the diff.
 */
const root = new URL('./fixtures/', import.meta.url).pathname;

const readers: Readonly<Record<string, (files: readonly SourceFile[]) => Read>> = {
  '.csv': fromCsv,
  '.tsv': fromCsv,
  '.html': fromHtml,
  '.json': fromJson,
  '.md': (files) => fromMarkdown(files, { yaml: readYaml, html: readHtml }),
  '.tex': fromMarkdown,
  '.yaml': fromYaml,
  '.yml': fromYaml,
};

for (const shape of readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory())) {
  describe(shape, () => {
    test('is read as its fixture says', () => {
      const files = inputOf(join(root, shape));
      const endings = new Set(files.map(({ path }) => extname(path)));
      const reader = endings.size > 1 ? fromFiles : readers[[...endings][0] ?? ''];
      if (reader === undefined) throw new Error(`ladderkit: no reader for the input of the fixture ${shape}`);
      const { value, messages, unmapped } = reader(files);
      expectFile(join(root, shape, 'output.json'), value);
      expectFile(join(root, shape, 'messages.json'), { messages, unmapped });
    });
  });
}

/** The files of a fixture, by their paths within it. */
function inputOf(folder: string): SourceFile[] {
  const [single] = readdirSync(folder).filter((name) => name.startsWith('input.'));
  if (single !== undefined) return [{ path: single, content: readFileSync(join(folder, single)) }];
  const walk = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
    );
  return walk('input')
    .sort()
    .map((path) => ({ path: path.slice('input/'.length), content: readFileSync(join(folder, path)) }));
}

function expectFile(path: string, value: unknown): void {
  const written = `${JSON.stringify(value, null, 2)}\n`;
  if (process.env['UPDATE'] === '1' || !existsSync(path)) writeFileSync(path, written);
  expect(JSON.parse(written)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}
