// Mutates the fixtures of all formats (and ../shared/corpus where that is there) and reads them: nothing may throw, hang, or
// tell what is not so. Bundles the sources itself. A run is made by its seed and number alone, so that it can be made again.
// usage: node packages/formats/scripts/fuzz.mjs [--runs 200000] [--seed 1] [--from 1]
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { build } from 'esbuild';

/** A run that takes longer hangs. */
const MAX_SECONDS = 30;

if (isMainThread) await main();
else await read(workerData);

async function main() {
  const option = (name, fallback) =>
    process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : fallback;
  const [runs, seed, first] = [option('--runs', 200_000), option('--seed', 1), option('--from', 1)];
  const folder = mkdtempSync(join(tmpdir(), 'ladderkit-fuzz-'));
  const outfile = join(folder, 'fuzz.mjs');
  const from = (path) => JSON.stringify(fileURLToPath(new URL(`../src/testing/${path}.ts`, import.meta.url)));
  await build({
    stdin: {
      contents: `export * from ${from('faultsOf')}; export * from ${from('fuzzInput')};`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@ladderkit/source'],
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  const state = { next: first, failed: 0, slowest: 0, slowestRun: first };
  const started = performance.now();
  while (state.next <= runs) await readFrom(state, { outfile, seed, runs });
  rmSync(folder, { recursive: true });
  const seconds = (performance.now() - started) / 1000;
  const done = runs - first + 1;
  console.log(
    `${done} inputs of seed ${seed} in ${Math.round(seconds)} s: ${state.failed} failed, slowest ${Math.round(state.slowest)} ms (run ${state.slowestRun})`,
  );
  process.exitCode = state.failed === 0 ? 0 : 1;
}

/** Reads runs in a thread of their own until the last, or until one hangs: that is told and passed over. */
function readFrom(state, data) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { ...data, first: state.next } });
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fail(state, state.next, [`did not end within ${MAX_SECONDS} s`]);
        state.next += 1;
        worker.terminate().then(resolve, reject);
      }, MAX_SECONDS * 1000);
    };
    watch();
    worker.on('error', reject);
    worker.on('exit', () => (clearTimeout(timer), resolve()));
    worker.on('message', ({ run, faults, milliseconds }) => {
      watch();
      state.next = run + 1;
      if (faults.length > 0) fail(state, run, faults);
      if (milliseconds > state.slowest) Object.assign(state, { slowest: milliseconds, slowestRun: run });
      if (run % 5000 === 0)
        console.log(
          `${new Date().toISOString()} ${run} of ${data.runs}: ${state.failed} failed, slowest ${Math.round(state.slowest)} ms (run ${state.slowestRun})`,
        );
    });
  });
}

function fail(state, run, faults) {
  state.failed += 1;
  if (state.failed <= 20) console.error(`run ${run}:\n  ${faults.slice(0, 3).join('\n  ')}`);
}

async function read({ outfile, seed, runs, first }) {
  const { faultsOf, fuzzInput, sourcesIn } = await import(pathToFileURL(outfile));
  const folders = ['../src/fixtures', '../../../../shared/corpus'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const sources = sourcesIn(folders.filter(existsSync));
  for (let run = first; run <= runs; run++) {
    const files = fuzzInput(sources, seed, run);
    const started = performance.now();
    const faults = faultsOf(files);
    parentPort.postMessage({ run, faults, milliseconds: performance.now() - started });
    // messages leave the thread only between turns
    if (run % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
