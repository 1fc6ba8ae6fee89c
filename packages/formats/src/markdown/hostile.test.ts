import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLadder } from '@ladderkit/core';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../html';
import { mutate, randomFrom } from '../testing/mutate';
import { readYaml } from '../yaml';
import { fromMarkdown } from './fromMarkdown';

const root = fileURLToPath(new URL('../fixtures', import.meta.url));
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(join(root, path), 'utf8'));

const read = (content: string) => fromMarkdown([{ path: 'x.md', content }], { yaml: readYaml, html: readHtml });

describe('reading hostile Markdown', () => {
  it('never throws, and gives sound references', () => {
    const random = randomFrom(20);
    for (let run = 0; run < 200; run++) {
      const source = mutate(sources[Math.floor(random() * sources.length)] ?? '', random);
      const { value } = read(source);
      const broken = value
        ? checkLadder(value).filter(({ code }) => code === 'unknown-id' || code === 'duplicate-id')
        : [];
      expect(broken, source).toEqual([]);
    }
  }, 60_000);

  it.each([
    ['quotes', '> '.repeat(3000)],
    ['lists', '- '.repeat(3000)],
    ['brackets', '['.repeat(20_000)],
    ['emphasis', '*a _b '.repeat(8000)],
    ['tags', '<table><tr><td>'.repeat(300)],
    ['unclosed tables', '<table>\n\n'.repeat(2000)],
    ['cells', `|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n|${'b|'.repeat(5000)}`],
    ['headings', '# a\n\n## b\n\n'.repeat(2000)],
    ['conditions', `- a ${'(for teams)'.repeat(3000)}`],
    ['arrows', `\`\`\`mermaid\nflowchart LR\n${'a --> '.repeat(3000)}\n\`\`\``],
  ])(
    'ends soon on many %s',
    (_, source) => {
      const started = performance.now();
      read(source);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    20_000,
  );

  it('keeps a line beyond the limit as it stands', () => {
    const { messages, unmapped } = read(`# A\n\n${'x'.repeat(300_000)}\n`);
    expect(messages.map(({ code }) => code)).toContain('limit-reached');
    expect(unmapped[0]?.text).toHaveLength(300_000);
  });
});
