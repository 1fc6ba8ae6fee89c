import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Ladder } from '@ladderkit/core';
import { carryIds } from '@ladderkit/core/compare';
import type { CAC } from 'cac';
import { tellMessages } from '../messages/tellMessages';
import { hasErrors } from '../read/Input';
import { readInput } from '../read/readInput';
import { ladderSummary } from '../report/ladderSummary';
import type { ExitCode } from '../run';
import type { Io } from '../terminal/Io';
import { UsageError } from '../terminal/UsageError';

interface ImportOptions {
  json?: boolean;
  output?: unknown;
  id?: unknown;
  title?: unknown;
  since?: unknown;
  verbose?: boolean;
}

export function addImportCommand(cli: CAC, io: Io): void {
  cli
    .command('import <...PATH>', 'Read files and folders of any format as one ladder')
    .option('--json', 'Print { ladder, messages, unmapped } as JSON')
    .option('-o, --output <file>', 'Write the ladder document to a file (.json or .yaml)')
    .option('--id <id>', 'The id of the ladder')
    .option('--title <title>', 'The title of the ladder')
    .option('--since <path>', 'An earlier version: statements that stayed keep their ids')
    .option('--verbose', 'Show every message')
    .example('ladderkit import careers/ -o ladder.json')
    .example('ladderkit import em.md --json | jq .unmapped')
    .action((paths: string[], options: ImportOptions) => importLadder(paths, options, io));
}

async function importLadder(paths: readonly string[], options: ImportOptions, io: Io): Promise<ExitCode> {
  const input = await readInput(paths, io, {
    id: textOf(options.id),
    title: textOf(options.title),
    mayLackLevels: true,
  });
  const earlier = options.since === undefined ? undefined : await readInput([String(options.since)], io);
  const inputs = earlier ? [earlier, input] : [input];
  const ladder = input.ladder && earlier?.ladder ? carryIds(earlier.ladder, input.ladder) : input.ladder;
  tellMessages(inputs, io, options.verbose === true ? 'all' : 'some');
  if (ladder && options.output !== undefined) {
    const output = String(options.output);
    await writeDocument(output, ladder, io.directory);
    io.stderr.write(`Wrote ${output}.\n`);
  }
  if (options.json === true) {
    const { messages, unmapped } = input;
    io.stdout.write(`${JSON.stringify({ ladder: ladder ?? null, messages, unmapped }, null, 2)}\n`);
  } else if (ladder && options.output === undefined) io.stdout.write(ladderSummary(ladder, input, io.stdout));
  return ladder === undefined || inputs.some(({ messages }) => hasErrors(messages)) ? 1 : 0;
}

const textOf = (value: unknown) => (value === undefined ? undefined : String(value));

/** The extension of the file says in which format. */
async function writeDocument(path: string, ladder: Ladder, directory: string): Promise<void> {
  const yaml = /\.ya?ml$/i.test(path);
  const text = yaml
    ? (await import('@ladderkit/formats/yaml')).toYaml(ladder)
    : (await import('@ladderkit/formats/json')).toJson(ladder);
  try {
    await writeFile(resolve(directory, path), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      `"${path}" cannot be written (${code}).`,
      'Name a file in a folder that exists and may be written to.',
    );
  }
}
