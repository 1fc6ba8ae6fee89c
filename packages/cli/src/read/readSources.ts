import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Message, MessageCode } from '@ladderkit/core';
import { mayHoldLadder, type SourceFile } from '@ladderkit/formats';

/** The bytes of the files that were named, and what could not be read. */
export interface Sources {
  files: (SourceFile & { content: Uint8Array })[];
  messages: Message[];
  /** Whether every path is that of a file: no folder was looked through. */
  named: boolean;
}

/**
 * Reads files and folders. A folder gives the files below it that a ladder may stand in, in the order of their names; hidden
 * files and `node_modules` are left alone. Paths of messages and files are relative to `directory` where they lie in it.
 */
export async function readSources(paths: readonly string[], directory: string): Promise<Sources> {
  const sources: Sources = { files: [], messages: [], named: true };
  for (const path of paths) {
    const found = path === '' ? 'file-missing' : await filesAt(resolve(directory, path));
    if (!Array.isArray(found)) {
      sources.messages.push(problem(path, found));
      continue;
    }
    if (found[0] !== resolve(directory, path)) sources.named = false;
    if (found.length === 0) sources.messages.push(problem(path, 'folder-without-sources'));
    for (const file of found) {
      const shown = shownPath(file, directory);
      if (sources.files.some((each) => each.path === shown)) continue;
      try {
        sources.files.push({ path: shown, content: await readFile(file) });
      } catch {
        sources.messages.push(problem(shown, 'file-unreadable'));
      }
    }
  }
  return sources;
}

type Problem = 'file-missing' | 'file-unreadable' | 'folder-without-sources';

/** The files that a path stands for, or why there are none. Links inside a folder are not followed: they may run in circles. */
async function filesAt(path: string): Promise<string[] | Problem> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: false, withFileTypes: true });
    const files: string[] = [];
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const below = join(path, entry.name);
      if (entry.isDirectory()) {
        const found = await filesAt(below);
        if (Array.isArray(found)) files.push(...found);
      } else if (entry.isFile() && mayHoldLadder(entry.name)) files.push(below);
    }
    return files;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
    return missing ? 'file-missing' : 'file-unreadable';
  }
}

function shownPath(path: string, directory: string): string {
  const near = relative(directory, path);
  return (near === '' || near.startsWith('..') ? path : near).split(sep).join('/');
}

const TEXTS: Record<Problem, { text: string; hint: string }> = {
  'file-missing': {
    text: 'There is no file or folder of this name.',
    hint: 'Check the spelling, and the folder you are in.',
  },
  'file-unreadable': { text: 'This file or folder may not be read.', hint: 'Check its permissions.' },
  'folder-without-sources': {
    text: 'This folder holds no file that a ladder may stand in (.md, .html, .csv, .yaml, .json).',
    hint: 'Name the folder of the ladder itself, or a file.',
  },
};

function problem(path: string, code: Problem & MessageCode): Message {
  return { code, severity: 'error', ...TEXTS[code], place: { path: path || '""', line: 1, column: 1 } };
}
