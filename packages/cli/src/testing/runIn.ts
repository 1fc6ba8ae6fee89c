import { mkdtempSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run, type ExitCode } from '../run';
import type { Output } from '../terminal/Io';

/** A folder of its own for one test, gone when the test ends. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ladderkit-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Ran {
  code: ExitCode;
  stdout: string;
  stderr: string;
}

/** Runs one command line in a folder, as a pipe would see it. */
export async function runIn(folder: string, argv: readonly string[], terminal: Partial<Output> = {}): Promise<Ran> {
  const texts = { stdout: '', stderr: '' };
  const output = (name: keyof typeof texts): Output => ({
    write: (text) => {
      texts[name] += text;
    },
    isTerminal: false,
    width: 80,
    color: false,
    ...terminal,
  });
  const code = await run(argv, { stdout: output('stdout'), stderr: output('stderr'), directory: folder });
  return { code, ...texts };
}
