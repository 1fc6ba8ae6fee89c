import type { Message } from '@ladderkit/core';
import type { Io } from '../terminal/Io';
import { showProgress } from '../terminal/showProgress';
import { hasErrors, type Input } from './Input';
import { readLadder, type ReadLadderOptions } from './readLadder';
import { readSources } from './readSources';

/** Reads the ladder that stands in some files and folders: all of them are one ladder. */
export async function readInput(paths: readonly string[], io: Io, options: ReadLadderOptions = {}): Promise<Input> {
  const { files, messages } = await readSources(paths, io.directory);
  if (files.length === 0) return { ladder: undefined, messages, unmapped: [], files };
  const count = files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`;
  const read = await showProgress(io.stderr, `Reading ${count}`, () => readLadder(files, options));
  const told = [...messages, ...read.messages];
  if (read.value === undefined && !hasErrors(told)) told.push(noLadder(count));
  return { ladder: read.value, messages: told, unmapped: read.unmapped, files };
}

const noLadder = (what: string): Message => ({
  code: 'no-ladder',
  severity: 'error',
  text: `No ladder was found in ${what}: no level with something that is expected of it.`,
  hint: 'A heading for each level with a list below it is enough.',
});
