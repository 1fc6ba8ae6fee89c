import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkLadder, type Ladder, type Message } from '@ladderkit/core';
import { compareLevels } from '@ladderkit/core/compare';
import { lexiconEn } from '@ladderkit/core/lexicon-en';
import { stepSizes, type CompareTwoLevels, type ScopeLexicon } from '@ladderkit/core/people';
import type { CAC } from 'cac';
import { tellMessages } from '../messages/tellMessages';
import { toGithub } from '../messages/toGithub';
import { toSarif } from '../messages/toSarif';
import { hasErrors, type Input } from '../read/Input';
import { readInput } from '../read/readInput';
import { readScopeLexicons } from '../read/readScopeLexicons';
import type { ExitCode } from '../run';
import { choiceOf } from '../terminal/choiceOf';
import type { Io } from '../terminal/Io';
import { green, red } from '../terminal/style';

interface CheckOptions {
  format?: unknown;
  scopeLexicon?: unknown;
  verbose?: boolean;
}

export function addCheckCommand(cli: CAC, io: Io): void {
  cli
    .command('check <...PATH>', 'Say whether ladders are sound')
    .option('--format <format>', 'pretty (default), json, sarif or github')
    .option('--scope-lexicon <file>', 'Words of your own that show what asks for more, as JSON')
    .option('--verbose', 'Show every message')
    .example('ladderkit check careers/')
    .example('ladderkit check careers/ --format github')
    .action((paths: string[], options: CheckOptions) => check(paths, options, io));
}

async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const format = choiceOf('format', options.format, ['pretty', 'json', 'sarif', 'github']);
  const { lexicons, ...lexiconRead } = await readScopeLexicons(options.scopeLexicon, io);
  const inputs: Input[] = [];
  for (const group of ladderPaths(paths, io.directory)) inputs.push(checked(await readInput(group, io), lexicons));
  const messages = [...inputs.flatMap((input) => input.messages), ...lexiconRead.messages];
  if (format === 'pretty') {
    tellMessages(inputs, io, options.verbose === true ? 'all' : 'some', lexiconRead.messages);
    for (const input of inputs) io.stdout.write(verdict(input, io));
  } else if (format === 'json') io.stdout.write(`${JSON.stringify({ messages }, null, 2)}\n`);
  else io.stdout.write((format === 'sarif' ? toSarif : toGithub)(messages));
  return hasErrors(messages) ? 1 : 0;
}

/** Folders and data files are ladders of their own; all other files together are one. */
function ladderPaths(paths: readonly string[], directory: string): string[][] {
  const alone = (path: string) =>
    /\.(?:json|ya?ml)$/i.test(path) ||
    statSync(resolve(directory, path), { throwIfNoEntry: false })?.isDirectory() === true;
  const pages = paths.filter((path) => !alone(path));
  return [...(pages.length > 0 ? [pages] : []), ...paths.filter(alone).map((path) => [path])];
}

/** Documents are checked as they are read; of other sources it is done here. */
function checked(input: Input, lexicons: readonly ScopeLexicon[]): Input {
  const key = ({ code, text }: Message) => `${code} ${text}`;
  const told = new Set(input.messages.map(key));
  const found = input.ladder ? checkLadder(input.ladder).filter((message) => !told.has(key(message))) : [];
  const uneven = input.ladder && !hasErrors([...input.messages, ...found]) ? stepMessages(input.ladder, lexicons) : [];
  return { ...input, messages: [...input.messages, ...found, ...uneven] };
}

/** Levels that state nothing, and steps that stand out; a ladder with errors is not measured. */
function stepMessages(ladder: Ladder, lexicons: readonly ScopeLexicon[]): Message[] {
  const compare: CompareTwoLevels = (ladder, from, to) => compareLevels(ladder, from, to, { lexicon: lexiconEn });
  return stepSizes(ladder, { compare, lexicons }).messages;
}

function verdict({ ladder, messages, files }: Input, { stdout }: Io): string {
  const name = ladder
    ? `${[ladder.title, ladder.version].filter(Boolean).join(' ')} (${ladder.id})`
    : (files[0]?.path ?? '');
  if (hasErrors(messages)) return `${red('✗', stdout)} ${name === '' ? 'No ladder was read' : `${name} has errors`}.\n`;
  return ladder ? `${green('✓', stdout)} ${name} is sound.\n` : `No ladder was found in ${name}.\n`;
}
