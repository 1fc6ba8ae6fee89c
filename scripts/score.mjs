// Runs the scorers of ../shared/tools and holds their figures against the floors of scores.json; skipped where there are none.
// usage: npm run score      (floors are raised as the product improves, and never lowered)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '../shared');
if (!existsSync(join(shared, 'tools'))) {
  console.log('score: skipped, because ../shared is not here');
  process.exit(0);
}

const floors = JSON.parse(readFileSync(new URL('scores.json', import.meta.url), 'utf8'));
const tool = (name, ...args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(shared, 'tools', name), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, status };
};
const goldOf = (kind) => readdirSync(join(shared, 'gold', kind)).filter((name) => name.endsWith('.json'));
let below = 0;

scoreImports();
scoreComparisons();
await scoreScope();
countWordsLost();
checkCopiedSentences();
process.exitCode = below === 0 ? 0 : 1;

function hold(name, figure, value, floor) {
  const ok = value !== null && value !== undefined && value >= floor - 1e-9;
  if (!ok) below += 1;
  console.log(
    `${ok ? '✓' : '✗'} ${name.padEnd(44)} ${figure.padEnd(16)} ${value?.toFixed(3) ?? 'none'}  (floor ${floor})`,
  );
}

function holdAll(name, result, wanted = {}) {
  for (const [figure, floor] of Object.entries(wanted)) hold(name, figure, result?.[figure], floor);
}

function scoreImports() {
  const names = goldOf('import');
  const files = names.map((name) => join(shared, 'gold/import', name));
  const { total, results } = JSON.parse(tool('score-import.mjs', '--json', ...files).stdout);
  names.forEach((name, i) =>
    holdAll(`import ${basename(name, '.json')}`, results[i], floors.import[basename(name, '.json')]),
  );
  holdAll('import, mean', total, floors.import.mean);
}

function scoreComparisons() {
  const results = JSON.parse(tool('score-compare.mjs', '--json').stdout);
  for (const result of results) holdAll(`compare ${result.name}`, result, floors.compare[result.name]);
  for (const axis of ['version', 'level', 'company']) {
    const ofAxis = results.filter((result) => result.axis === axis);
    const mean = Object.fromEntries(
      Object.keys(floors.compare[`${axis}, mean`] ?? {}).map((figure) => [
        figure,
        ofAxis.reduce((sum, result) => sum + result[figure], 0) / (ofAxis.length || 1),
      ]),
    );
    holdAll(`compare ${axis}, mean`, mean, floors.compare[`${axis}, mean`]);
  }
}

/** Whether other people's labels agree: what they call strengthened comes out raised, what they call reworded does not. */
async function scoreScope() {
  const { directionOf, scopeOf } = await import('../packages/core/dist/people.js');
  const { scopeLexiconEn } = await import('../packages/core/dist/scope-lexicon-en.js');
  const raised = { strengthened: [], reworded: [] };
  for (const name of goldOf('align')) {
    const {
      ladder,
      from = ladder,
      to = ladder,
      pairs,
      axis,
    } = JSON.parse(readFileSync(join(shared, 'gold/align', name)));
    if (axis === 'company') continue;
    const textsOf = (side) => new Map(side.expectations.map(({ id, text }) => [id, text]));
    const [before, after] = [textsOf(from), textsOf(to)];
    for (const { label, ...pair } of pairs) {
      const kind = { strengthened: 'strengthened', unchanged: 'reworded', reworded: 'reworded' }[label];
      const scope = scopeOf(before.get(pair.from), after.get(pair.to), scopeLexiconEn);
      if (kind) raised[kind].push(directionOf(scope) === 'raised');
    }
  }
  const share = (list) => list.filter(Boolean).length / list.length;
  const figures = { strengthenedRaised: share(raised.strengthened), rewordedNotRaised: 1 - share(raised.reworded) };
  holdAll('scope, labels of others', figures, floors.scope);
}

/**
 * Words of a source that are in neither the ladder nor the unmapped blocks nor the messages. `most` is not 0 only where the
 * scorer itself errs: it takes the keys of front matter for words where no line follows the closing fence.
 */
function countWordsLost() {
  for (const [folder, { pattern, most }] of Object.entries(floors.wordsLost)) {
    const files = readdirSync(join(shared, folder), { recursive: true })
      .filter((path) => new RegExp(pattern, 'i').test(path))
      .map((path) => join(shared, folder, path));
    const { stdout, stderr } = tool('words-lost.mjs', '--list', ...files);
    const lost = Number(/^(\d+) of \d+ words lost/m.exec(stdout)?.[1] ?? Infinity);
    if (lost > most) below += 1;
    console.log(
      `${lost <= most ? '✓' : '✗'} ${`${folder}, ${files.length} files`.padEnd(44)} ${`${stdout}${stderr}`.trim()}`,
    );
  }
}

function checkCopiedSentences() {
  const { stdout, status } = tool('copied-sentences.mjs');
  if (status !== 0) below += 1;
  console.log(`${status === 0 ? '✓' : '✗'} ${'sentences of other people'.padEnd(44)} ${stdout.trim()}`);
}
