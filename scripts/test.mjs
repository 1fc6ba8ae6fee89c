// Runs every suite and ends with one line over all of them: `N passed, N failed`.
// usage: pnpm test:all [SUITE…]      (without names: all; see `suites` below)
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'ladderkit-test-'));
const bin = (name) => join(root, 'node_modules/.bin', name);

/** A suite that passes or fails as one. */
const check = (name, command, ...args) => ({
  name,
  command,
  args,
  count: (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 }),
});
/** A suite of vitest: every test counts. */
const tests = (name, ...args) => {
  const report = join(work, `${name}.json`);
  return {
    name,
    command: bin('vitest'),
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, ...args],
    count: (ok) => countTests(report, ok),
  };
};

const suites = [
  check('format', bin('prettier'), '--check', '--log-level=warn', '.'),
  check('lint', bin('eslint'), '.', '--max-warnings=0'),
  check('types', 'npm', 'run', '--silent', 'typecheck'),
  check('build', bin('turbo'), 'run', 'build', '--output-logs=errors-only'),
  check('unused', bin('knip')),
  tests('unit'),
  tests('stories', '--config', '.storybook/vitest.config.ts'),
  check('packages', process.execPath, 'scripts/check-packages.mjs'),
  check('sizes', bin('size-limit')),
  tests('site', '--config', '.storybook/site/vitest.config.ts'),
  check('score', process.execPath, 'scripts/score.mjs'),
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`There is no suite ${unknown.join(', ')}; there are ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const results = [];
for (const suite of suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n── ${suite.name}`);
  const started = performance.now();
  const ok = await run(suite);
  const result = { name: suite.name, seconds: (performance.now() - started) / 1000, ...suite.count(ok) };
  results.push(result);
}
rmSync(work, { recursive: true });

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name.padEnd(10)} ${passed} passed, ${failed} failed  (${seconds.toFixed(1)} s)`,
  );
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;

function run({ command, args }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A run that ended badly without a failed test (a file that did not load, an unhandled error) counts as one failure. */
function countTests(report, ok) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = Math.max(numFailedTests, Math.min(numFailedTestSuites, 1));
  return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}
