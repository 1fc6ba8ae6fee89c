// Markdown import of 10 MB against the bare parse of the same bytes, and of one line of 10 MB; rows for docs/benchmarks.md.
// Needs the built package. usage: node --expose-gc packages/formats/bench/import.mjs
import { fromMarkdown } from '@ladderkit/formats/markdown';
import { fromMarkdown as parse } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

const verbs = ['Plans', 'Reviews', 'Explains', 'Repairs', 'Measures', 'Teaches', 'Simplifies', 'Documents'];
const things = [
  'the next release',
  'a slow query',
  'the on-call handbook',
  'a customer’s report',
  'the build',
  'a design',
];
const manners = [
  'before anybody asks',
  'with a second team',
  'in **plain words**',
  'and [writes it down](notes.md)',
  'twice a year',
];

/** A page of one track, about as long as asked. */
function page(number, length) {
  const lines = [`# Track ${number}`];
  let size = 0;
  for (let level = 1; size < length; level++) {
    lines.push('', `## L${level} - Engineer ${level}`, '', 'Works as the ones before do, and further.');
    for (const section of ['Delivery', 'Design', 'People', 'Communication']) {
      lines.push('', `### ${section}`, '');
      for (let i = 0; i < 12; i++) {
        const at = number * 7 + level * 5 + i;
        lines.push(`- ${verbs[at % 8]} ${things[(at * 3) % 6]} ${manners[(at + i) % 5]}, case ${level}.${i}.`);
      }
    }
    size = lines.length * 58;
  }
  return lines.join('\n');
}

const files = Array.from({ length: 104 }, (_, at) => ({ path: `ladder/track-${at}.md`, content: page(at, 96_000) }));
const bytes = files.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
const extensions = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

/** The best of several runs: what else the machine does only ever makes a run slower. */
function best(runs, work) {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

const bare = best(2, () => files.forEach(({ content }) => parse(content, extensions)));
let memory = 0;
const whole = best(2, () => {
  const { value } = fromMarkdown(files);
  memory = Math.max(memory, process.memoryUsage().heapUsed);
  if ((value?.expectations.length ?? 0) < 50_000)
    throw new Error('ladderkit: the benchmark no longer reads every statement.');
});
const line = best(1, () =>
  fromMarkdown([{ path: 'line.md', content: `- ${'words and *more* words '.repeat(450_000)}` }]),
);

let failed = false;
const row = (what, measured, limit, holds) => {
  failed ||= !holds;
  console.log(`| ${what} | ${measured} | ${limit} | ${holds ? 'yes' : 'no'} |`);
};
const size = (bytes / 1e6).toFixed(1);
row(
  `Markdown import, ${size} MB in ${files.length} files, of the bare parse`,
  `${(whole / bare).toFixed(2)} ×`,
  '1.5 ×',
  whole / bare <= 1.5,
);
row(`the same, memory in use at its end`, `${Math.round(memory / 2 ** 20)} MiB`, '600 MiB', memory < 600 * 2 ** 20);
row('Markdown import, one line of 10 MB', `${(line / 1000).toFixed(2)} s`, '5 s', line <= 5000);
if (failed) process.exitCode = 1;
