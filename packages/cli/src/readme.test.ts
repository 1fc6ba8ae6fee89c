import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runIn } from './testing/runIn';

const pages = ['../README.md', '../../../README.md'];
const samples = fileURLToPath(new URL('../../../internal/sample-ladders/ladders', import.meta.url));

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
