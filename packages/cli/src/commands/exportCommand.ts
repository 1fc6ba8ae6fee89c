import type { Ladder } from '@ladderkit/core';
import type { CAC } from 'cac';
import { tellMessages } from '../messages/tellMessages';
import { hasErrors } from '../read/Input';
import { readInput } from '../read/readInput';
import type { ExitCode } from '../run';
import { choiceOf } from '../terminal/choiceOf';
import type { Io } from '../terminal/Io';

interface ExportOptions {
  to?: unknown;
  verbose?: boolean;
}

export function addExportCommand(cli: CAC, io: Io): void {
  cli
    .command('export <PATH>', 'Write a ladder in another format')
    .option('--to <format>', 'json (default), yaml, markdown, csv or html')
    .option('--verbose', 'Show every message about the sources')
    .example('ladderkit export careers/ --to yaml > ladder.yaml')
    .action((path: string, options: ExportOptions) => exportLadder(path, options, io));
}

async function exportLadder(path: string, options: ExportOptions, io: Io): Promise<ExitCode> {
  const format = choiceOf('to', options.to, ['json']);
  const input = await readInput([path], io);
  tellMessages([input], io, options.verbose === true ? 'all' : 'problems');
  if (!input.ladder) return 1;
  io.stdout.write(await WRITERS[format](input.ladder));
  return hasErrors(input.messages) ? 1 : 0;
}

/** Formats are loaded when they are asked for. */
const WRITERS: Record<'json', (ladder: Ladder) => Promise<string>> = {
  json: async (ladder) => (await import('@ladderkit/formats/json')).toJson(ladder),
};
