// Builds the static Storybook and opens it from a plain file server under a sub-path: nothing is missing, nothing is asked of
// another host, and a story renders.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'storybook-static');
const subPath = '/some/where/ladders/';
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const built = spawnSync(
  join(root, 'node_modules/.bin/storybook'),
  ['build', '--output-dir', 'storybook-static', '--quiet'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
if (built.status !== 0) {
  console.log(`✗ storybook build\n${built.stdout}${built.stderr}`);
  process.exit(1);
}

const server = createServer(serveFile);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const problems = [];
try {
  const page = await browser.newPage();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) problems.push(`asked another host: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
  await page.goto(`${origin}${subPath}`);
  const preview = page.frameLocator('#storybook-preview-iframe');
  await preview
    .locator('#storybook-root > *, #storybook-docs > *')
    .first()
    .waitFor({ state: 'visible', timeout: 30_000 });
} catch (error) {
  problems.push(error.message);
} finally {
  await browser.close();
  server.close();
}
console.log(
  problems.length === 0 ? `✓ the static site works from ${subPath}` : problems.map((each) => `✗ ${each}`).join('\n'),
);
process.exitCode = problems.length === 0 ? 0 : 1;

function serveFile(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const path = join(site, normalize(decodeURIComponent(pathname.slice(subPath.length))) || '.');
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!pathname.startsWith(subPath) || !file.startsWith(site) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
