import type { Message } from '@ladderkit/core';
import type { Io } from '../terminal/Io';
import { showProgress } from '../terminal/showProgress';
import { hasErrors, type Input } from './Input';
import { readSources } from './readSources';

interface ReadInputOptions {
  /** The id of the ladder, where its sources need not say it. */
  id?: string | undefined;
  title?: string | undefined;
  /** A file that is named itself may hold no level: its words are still read. @default false */
  mayLackLevels?: boolean | undefined;
}

/** Reads the ladder that stands in some files and folders: all of them are one ladder. */
export async function readInput(
  paths: readonly string[],
  io: Io,
  { mayLackLevels = false, ...options }: ReadInputOptions = {},
): Promise<Input> {
  const { files, messages, named } = await readSources(paths, io.directory);
  if (files.length === 0) return { ladder: undefined, messages, unmapped: [], files };
  const what = files.length === 1 ? (files[0]?.path ?? '') : `${files.length} files`;
  const { value, ...read } = await showProgress(io.stderr, `Reading ${what}`, async () => {
    const { fromFiles } = await import('@ladderkit/formats/files');
    return fromFiles(files, options);
  });
  const told = [...messages, ...read.messages].map((message) =>
    value?.levels.length === 0 && !(named && mayLackLevels) ? fatal(message) : message,
  );
  if (value === undefined && !hasErrors(told)) told.push(noLadder(what));
  return { ladder: value, messages: told, unmapped: read.unmapped, files };
}

/** That there is no level is a warning to a reader and an error to a command, which has nothing to go on with. */
const fatal = (message: Message): Message =>
  message.code === 'without-levels' ? { ...message, severity: 'error' } : message;

const noLadder = (what: string): Message => ({
  code: 'no-ladder',
  severity: 'error',
  text: `No ladder was found in ${what}: no level with something that is expected of it.`,
  hint: 'A heading for each level with a list below it is enough.',
});
