import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as core from '@ladderkit/core';
import * as compare from '@ladderkit/core/compare';
import * as crosswalk from '@ladderkit/core/crosswalk';
import * as lexicon from '@ladderkit/core/lexicon-en';
import * as people from '@ladderkit/core/people';
import * as print from '@ladderkit/core/print';
import * as scopeLexicon from '@ladderkit/core/scope-lexicon-en';
import * as search from '@ladderkit/core/search';
import { expect, test } from 'vitest';
import { runIn } from './testing/runIn';

const pages = ['../README.md', '../../../README.md'];
const samples = fileURLToPath(new URL('../../../internal/sample-ladders/ladders', import.meta.url));

const modules: Record<string, unknown> = {
  '@ladderkit/core': core,
  '@ladderkit/core/compare': compare,
  '@ladderkit/core/crosswalk': crosswalk,
  '@ladderkit/core/lexicon-en': lexicon,
  '@ladderkit/core/people': people,
  '@ladderkit/core/print': print,
  '@ladderkit/core/scope-lexicon-en': scopeLexicon,
  '@ladderkit/core/search': search,
};

/** How many lines of a long output are shown; it ends with an ellipsis then. */
const SHOWN = 24;

test.each(pages)(
  'the examples of %s print what stands below them (`UPDATE=1` writes it)',
  { timeout: 60_000 },
  async (page) => {
    const path = new URL(page, import.meta.url);
    const readme = readFileSync(path, 'utf8');
    let printed = readme;
    const blocks = Array.from(readme.matchAll(/```console\n\$ ladderkit (.*)\n([^]*?)```/g));
    expect(blocks.length).toBeGreaterThan(2);
    for (const [block, command = '', shown = ''] of blocks) {
      const { code, stdout } = await runIn(samples, command.split(' '));
      expect(code).toBe(0);
      const lines = stdout.trimEnd().split('\n');
      const text = shown.endsWith('…\n') ? [...lines.slice(0, SHOWN), '…'] : lines;
      printed = printed.replace(block, () => `\`\`\`console\n$ ladderkit ${command}\n${text.join('\n')}\n\`\`\``);
    }
    if (process.env['UPDATE'] === '1') writeFileSync(path, printed);
    else expect(printed).toBe(readme);
  },
);

test(
  'the programs of the first README print what stands below them (`UPDATE=1` writes it)',
  { timeout: 60_000 },
  async () => {
    const path = new URL('../../../README.md', import.meta.url);
    const readme = readFileSync(path, 'utf8');
    const ladders = new Map<string, string>();
    for (const name of ['northwind-1', 'northwind-2', 'halden'])
      ladders.set(`${name}.json`, (await runIn(samples, ['export', name, '--to', 'json'])).stdout);
    const [setup = '', ...blocks] = Array.from(readme.matchAll(/```js\n([^]*?)```/g), ([, code = '']) => code);
    const outputs: string[] = [];
    const log = (...values: unknown[]) => (outputs[outputs.length - 1] += `${values.join(' ').trimEnd()}\n`);
    const code = [setup, ...blocks.map((block) => `next();\n${block}`)]
      .join('')
      .replace(/^import (\{.*\}) from '(.*)';$/gm, "const $1 = modules['$2'];");
    new Function('modules', 'console', 'next', code)(
      { ...modules, 'node:fs': { readFileSync: (file: string) => ladders.get(file) } },
      { log },
      () => outputs.push(''),
    );
    expect(outputs.length).toBeGreaterThan(6);
    const shown = outputs.values();
    const printed = readme.replace(/```text\n[^]*?```/g, () => `\`\`\`text\n${shown.next().value?.trimEnd()}\n\`\`\``);
    expect(shown.next().done).toBe(true);
    if (process.env['UPDATE'] === '1') writeFileSync(path, printed);
    else expect(printed).toBe(readme);
  },
);
