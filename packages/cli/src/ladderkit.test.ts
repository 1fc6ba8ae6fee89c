import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../dist/ladderkit.js', import.meta.url));
const samples = fileURLToPath(new URL('../../../internal/sample-ladders/ladders', import.meta.url));
const built = existsSync(bin);
if (!built) console.log('The program itself is not tested: `turbo run build --filter=@ladderkit/cli` builds it.');

describe.runIf(built)('the program', { timeout: 60_000 }, () => {
  const run = promisify(execFile);
  const start = (argv: string[], env: NodeJS.ProcessEnv = {}) =>
    run(process.execPath, [bin, ...argv], { cwd: samples, env: { ...process.env, ...env }, maxBuffer: 1 << 26 });

  it('prints JSON that a pipe can read', async () => {
    const { stdout } = await start(['compare', 'northwind-2#e4', 'northwind-2#e5', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ format: 'ladderkit-comparison/1', axis: 'level' });
  });

  it('exits with 2 on wrong usage and 1 on bad data', async () => {
    await expect(start(['compare', 'northwind-2'])).rejects.toMatchObject({ code: 2, stdout: '' });
    await expect(start(['check', 'nowhere'])).rejects.toMatchObject({ code: 1 });
  });

  it('keeps colour out of pipes, unless it is forced, and NO_COLOR wins', async () => {
    const argv = ['compare', 'northwind-2#e4', 'northwind-2#e5'];
    const colored = async (env: NodeJS.ProcessEnv) => (await start(argv, env)).stdout.includes('\u001b[');
    expect(await colored({ FORCE_COLOR: '', NO_COLOR: '' })).toBe(false);
    expect(await colored({ FORCE_COLOR: '1', NO_COLOR: '' })).toBe(true);
    expect(await colored({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [bin, 'import', 'northwind-2', '--json'], { cwd: samples });
    child.stdout.once('data', () => child.stdout.destroy());
    const stderr: string[] = [];
    child.stderr.on('data', (chunk) => stderr.push(String(chunk)));
    await new Promise((resolve) => child.once('close', resolve));
    expect(stderr.join('')).not.toContain('EPIPE');
  });
});
