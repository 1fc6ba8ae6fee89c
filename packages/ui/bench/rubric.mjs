// The first mount of a rubric of 1,000 cells, beside a hand-written React table of the same text, in Chromium; rows for
// docs/benchmarks.md. Needs the built package.
// usage: node packages/ui/bench/rubric.mjs
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';

const program = await bundle();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const times = { rubric: [], table: [] };
try {
  // a fresh page each time, so that every mount is a first one; taken in turns, so that noise meets both alike
  for (let round = 0; round < 7; round++)
    for (const what of ['table', 'rubric']) times[what].push(await firstMount(what));
} finally {
  await browser.close();
}
const [rubric, table] = [Math.min(...times.rubric), Math.min(...times.table)];
const holds = rubric <= 2 * table;
console.log(
  `| first mount of a rubric of 1,000 cells, times a plain table | ${(rubric / table).toFixed(2)} (${rubric.toFixed(0)} of ${table.toFixed(0)} ms) | 2 | ${holds ? 'yes' : 'no'} |`,
);
if (!holds) process.exitCode = 1;

async function firstMount(what) {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.setContent('<!doctype html><html lang="en"><body><div id="root"></div></body></html>');
  await page.addStyleTag({ path: fileURLToPath(new URL('../dist/styles.css', import.meta.url)) });
  await page.addScriptTag({ content: program, type: 'module' });
  await page.waitForFunction(() => 'mount' in globalThis);
  const time = await page.evaluate((name) => globalThis.mount(name), what);
  await page.close();
  return time;
}

async function bundle() {
  const { outputFiles } = await build({
    stdin: { contents: source(), resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'jsx' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

/** The program in the page: a ladder of 100 competencies × 10 levels, two statements a cell, mounted either way up to the next frame. */
function source() {
  return `
    import { createRoot } from 'react-dom/client';
    import { flushSync } from 'react-dom';
    import { plainText } from '@ladderkit/core/text';
    import { Rubric } from '@ladderkit/ui/rubric';

    const levels = Array.from({ length: 10 }, (_, i) => ({ id: 'l' + i, title: 'Level ' + i, track: 't', rank: i }));
    const competencies = Array.from({ length: 100 }, (_, i) => ({ id: 'c' + i, title: 'Competency ' + i }));
    const expectations = competencies.flatMap(({ id: competency }) =>
      levels.flatMap(({ id: level }) =>
        [1, 2].map((n) => ({
          id: [level, competency, n].join('.'), level, competency,
          text: 'Keeps part ' + n + ' of ' + competency + ' in order at ' + level + ', and says *why* when it is not.',
        })),
      ),
    );
    const ladder = {
      format: 'ladderkit/1', id: 'bench', title: 'Bench', tracks: [{ id: 't', title: 'Track' }], levels, competencies, expectations,
    };
    const textsOf = Map.groupBy(expectations, (e) => e.level + " " + e.competency);

    function Table() {
      return (
        <table>
          <thead><tr><th>Competency</th>{levels.map((l) => <th key={l.id}>{l.title}</th>)}</tr></thead>
          <tbody>
            {competencies.map((c) => (
              <tr key={c.id}>
                <th>{c.title}</th>
                {levels.map((l) => (
                  <td key={l.id}>
                    <ul>{(textsOf.get(l.id + ' ' + c.id) ?? []).map((e) => <li key={e.id}>{plainText(e.text)}</li>)}</ul>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    }

    globalThis.mount = async (name) => {
      const root = createRoot(document.getElementById('root'));
      const started = performance.now();
      flushSync(() => root.render(name === 'rubric' ? <Rubric ladder={ladder} track="t" /> : <Table />));
      document.body.getBoundingClientRect();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - started;
    };
  `;
}
