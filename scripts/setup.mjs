// One entry for a fresh machine: finds or installs what the work needs, then runs a script of the root package.json.
// usage: node scripts/setup.mjs SCRIPT [--browser]      (needs nothing but Node and npm)
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const [script, ...flags] = process.argv.slice(2);
const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const env = {
  ...process.env,
  DO_NOT_TRACK: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

requireNode(20, 19);
if (flags.includes('--browser')) env.CHROMIUM = findChromium() ?? installChromium();
step('Installing the packages of the workspace');
run('npx', ['-y', packageManager, 'install', '--frozen-lockfile']);
step(`Running ${script}`);
run('npx', ['-y', packageManager, 'run', script]);

function step(text) {
  console.log(`\n── ${text} …`);
}

function run(command, args) {
  const { error, status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  console.error(`Ladderkit needs Node ${major}.${minor} or later; this is ${process.versions.node}.`);
  process.exit(1);
}

function findChromium() {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return places.find((path) => path && existsSync(path));
}

function installChromium() {
  if (!existsSync('/usr/bin/apt-get')) {
    console.error('No Chromium found. Install Chromium or Chrome, or set CHROMIUM to the path of its executable.');
    process.exit(1);
  }
  step('Installing Chromium for the browser tests');
  const root = process.getuid?.() === 0;
  const apt = (...args) => run(root ? 'apt-get' : 'sudo', root ? args : ['apt-get', ...args]);
  apt('-qq', 'update');
  apt('-qq', '-y', '--no-install-recommends', 'install', 'chromium', 'fonts-dejavu-core', 'fonts-liberation');
  return '/usr/bin/chromium';
}
