// Mutates the Markdown of the fixtures (and of ../shared/corpus where that is there) and reads it: nothing may throw or hang.
// Needs the built package. usage: node packages/formats/scripts/fuzz.mjs [--runs 200000] [--seed 1]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fromMarkdown } from '@ladderkit/formats/markdown';
import { readHtml } from '@ladderkit/formats/html';
import { readYaml } from '@ladderkit/formats/yaml';
import { build } from 'tsup';

const option = (name, fallback) => Number(process.argv[process.argv.indexOf(name) + 1] || fallback);
const runs = process.argv.includes('--runs') ? option('--runs') : 200_000;
const seed = process.argv.includes('--seed') ? option('--seed') : 1;
const here = fileURLToPath(new URL('..', import.meta.url));
await build({
  entry: [join(here, 'src/testing/mutate.ts')],
  outDir: join(here, 'node_modules/.fuzz'),
  format: 'esm',
  silent: true,
  config: false,
});
const { mutate, randomFrom } = await import(join(here, 'node_modules/.fuzz/mutate.js'));

const folders = [join(here, 'src/fixtures'), join(here, '../../../shared/corpus')].filter(existsSync);
const sources = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(join(folder, path), 'utf8')),
);
const random = randomFrom(seed);
let slowest = 0;
let failed = 0;
for (let run = 1; run <= runs; run++) {
  const content = mutate(sources[Math.floor(random() * sources.length)], random);
  const started = performance.now();
  try {
    fromMarkdown([{ path: 'x.md', content }], { yaml: readYaml, html: readHtml });
  } catch (error) {
    failed += 1;
    if (failed <= 5) console.error(`run ${run}: ${error.stack}\n${JSON.stringify(content.slice(0, 2000))}`);
  }
  slowest = Math.max(slowest, performance.now() - started);
  if (run % 10_000 === 0) console.log(`${run} of ${runs}: ${failed} failed, slowest ${Math.round(slowest)} ms`);
}
console.log(
  `${runs} inputs from ${sources.length} sources, seed ${seed}: ${failed} failed, slowest ${Math.round(slowest)} ms`,
);
process.exitCode = failed === 0 ? 0 : 1;
