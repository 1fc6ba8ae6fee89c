import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CAC } from 'cac';
import { tellMessages } from '../messages/tellMessages';
import { hasErrors } from '../read/Input';
import { readInput } from '../read/readInput';
import { ladderPages, type Page } from '../report/ladderPages';
import type { ExitCode } from '../run';
import { choiceOf } from '../terminal/choiceOf';
import type { Io } from '../terminal/Io';
import { UsageError } from '../terminal/UsageError';

interface ExportOptions {
  to?: unknown;
  output?: unknown;
  verbose?: boolean;
}

export function addExportCommand(cli: CAC, io: Io): void {
  cli
    .command('export <PATH>', 'Write a ladder in another format')
    .option('--to <format>', 'json (default), yaml, markdown, csv or html')
    .option('-o, --output <path>', 'Write to a file; for markdown, to a folder of pages')
    .option('--verbose', 'Show every message about the sources')
    .example('ladderkit export careers/ --to yaml > ladder.yaml')
    .example('ladderkit export ladder.json --to markdown -o careers/')
    .action((path: string, options: ExportOptions) => exportLadder(path, options, io));
}

async function exportLadder(path: string, options: ExportOptions, io: Io): Promise<ExitCode> {
  const format = choiceOf('to', options.to, ['json', 'yaml', 'markdown', 'csv', 'html']);
  const input = await readInput([path], io);
  tellMessages([input], io, options.verbose === true ? 'all' : 'problems');
  if (!input.ladder) return 1;
  const pages = await ladderPages(input.ladder, format);
  if (options.output === undefined) io.stdout.write(onOneStream(pages));
  else await writePages(pages, String(options.output), io);
  return hasErrors(input.messages) ? 1 : 0;
}

/** Several pages are told apart by a comment with their path. */
function onOneStream(pages: readonly Page[]): string {
  const [only, second] = pages;
  if (only && !second) return only.content;
  return pages.map(({ path, content }) => `<!-- ${path} -->\n${content}`).join('\n');
}

async function writePages(pages: readonly Page[], output: string, { directory, stderr }: Io): Promise<void> {
  const [only, second] = pages;
  try {
    for (const { path, content } of pages) {
      const target = second ? resolve(directory, output, path) : resolve(directory, output);
      if (second) await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(
      `"${output}" cannot be written (${code}).`,
      'Name a file in a folder that exists and may be written to.',
    );
  }
  stderr.write(only && !second ? `Wrote ${output}.\n` : `Wrote ${pages.length} pages to ${output}.\n`);
}
