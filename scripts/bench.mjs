// Runs every benchmark (packages/*/bench/*.mjs, on what was built) and writes the table that the docs show.
// usage: npm run bench      A benchmark prints rows `| what | measured | at most | holds |`; ratios are of one run.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const benches = readdirSync(join(root, 'packages'), { recursive: true })
  .filter((path) => /^[^/\\]+[/\\]bench[/\\][^/\\]+\.mjs$/.test(path))
  .sort();
const rows = [];
let failed = 0;

for (const path of benches) {
  console.log(`\n── ${path}`);
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', join(root, 'packages', path)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  process.stdout.write(stdout);
  if (status !== 0) failed += 1;
  rows.push(...stdout.split('\n').filter((line) => line.startsWith('| ')));
}

const table = ['| what | measured | at most | holds |', '|---|---|---|---|', ...rows].join('\n');
const page = `# Benchmarks

Written by \`npm run bench\`, which anyone can run again. Machines differ and are noisy: read the ratios, which are of one run. Here:
${cpus()[0]?.model ?? 'an unknown processor'}, Node ${process.versions.node}, ${process.platform}.

${table}
`;
writeFileSync(join(root, 'docs/benchmarks.md'), await format(page, { parser: 'markdown', printWidth: 120 }));
console.log(`\nWrote docs/benchmarks.md: ${rows.length} figures of ${benches.length} benchmarks.`);
process.exitCode = failed === 0 ? 0 : 1;
