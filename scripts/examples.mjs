// Runs the examples of the README and the packages' readmes and puts what they print below them, so that no example can lie.
// usage: node scripts/examples.mjs [--check]      (after a build; --check only says which are out of date)
//
// An example is a comment, then a fenced block that this script writes:
//   <!-- example: ladderkit compare northwind#e4 northwind#e5 | 1-12 -->        lines 1 to 12 of what it prints
//   <!-- code: packages/core/examples/compare.mjs -->                             a program and, below it, what it prints
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = ['README.md', 'packages/core/README.md', 'packages/formats/README.md', 'packages/cli/README.md'];
const samples = 'internal/sample-ladders/ladders';
const checking = process.argv.includes('--check');
const EXAMPLE = /(<!-- (example|code): (.*?)(?: \| (\d+)-(\d+))? -->\n)(?:\n?```[\s\S]*?\n```\n)+/g;
let stale = 0;

for (const page of pages) {
  const before = readFileSync(`${root}${page}`, 'utf8');
  const after = before.replace(EXAMPLE, (_, marker, kind, what, first, last) => {
    const block = kind === 'example' ? exampleOf(what, Number(first ?? 1), Number(last ?? Infinity)) : codeOf(what);
    return `${marker}\n${block}\n`;
  });
  if (after === before) continue;
  stale += 1;
  if (!checking) writeFileSync(`${root}${page}`, after);
  console.log(`${page}: ${checking ? 'its examples are out of date; run `node scripts/examples.mjs`' : 'written'}`);
}
process.exitCode = checking && stale > 0 ? 1 : 0;

function exampleOf(command, first, last) {
  const [, ...args] = command
    .split(' ')
    .map((word) => word.replace(/^(northwind-1|northwind-2|halden)(?=$|#|\/)/, `${samples}/$1`));
  const lines = run(['packages/cli/dist/ladderkit.js', ...args]).split('\n');
  const shown = lines.slice(first - 1, last);
  if (first > 1) shown.unshift('…');
  if (lines.length > last) shown.push('…');
  return `\`\`\`console\n$ ${command}\n${shown.join('\n')}\n\`\`\``;
}

function codeOf(path) {
  const code = readFileSync(`${root}${path}`, 'utf8').trim();
  return `\`\`\`js\n${code}\n\`\`\`\n\n\`\`\`console\n${run([path])}\n\`\`\``;
}

function run(args) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '96' },
  });
  if (status !== 0) throw new Error(`ladderkit: the example \`${args.join(' ')}\` failed with ${status}: ${stderr}`);
  return stdout.trimEnd();
}
