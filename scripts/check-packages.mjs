// Checks every published package as npm would get it: publint (what it says of itself) and attw (whether its types resolve).
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules/.bin', name);
let failed = 0;

for (const name of readdirSync(join(root, 'packages'))) {
  const folder = join(root, 'packages', name);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  check(`${manifest.name} publint`, bin('publint'), ['run', '--strict', '--level', 'warning'], folder);
  if (manifest.types === undefined) continue;
  // style sheets and JSON have no types to resolve
  const untyped = Object.keys(manifest.exports).filter((entry) => /\.(css|json)$/.test(entry));
  check(
    `${manifest.name} attw`,
    bin('attw'),
    ['--pack', '.', '--profile', 'node16', '--exclude-entrypoints', ...untyped],
    folder,
  );
}
process.exitCode = failed === 0 ? 0 : 1;

function check(label, command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  console.log(`${status === 0 ? '✓' : '✗'} ${label}`);
  if (status === 0) return;
  failed += 1;
  console.log(`${stdout}${stderr}`);
}
