import { rubricOf, type RubricMatrix } from '@ladderkit/core';
import { toCsv, toHtml, toMarkdown, toText } from '@ladderkit/core/print';
import type { CAC } from 'cac';
import { tellMessages } from '../messages/tellMessages';
import { hasErrors } from '../read/Input';
import { readInput } from '../read/readInput';
import { resolvePart, targetOf } from '../read/resolvePart';
import type { ExitCode } from '../run';
import { choiceOf } from '../terminal/choiceOf';
import type { Io, Output } from '../terminal/Io';

interface RubricCommandOptions {
  format?: unknown;
  verbose?: boolean;
}

export function addRubricCommand(cli: CAC, io: Io): void {
  cli
    .command(
      'rubric <PATH>',
      'Print the matrix of competencies and levels; PATH#TRACK and PATH#LEVEL choose the columns',
    )
    .option('--format <format>', 'pretty (default), markdown, csv or html')
    .option('--verbose', 'Show every message about the sources')
    .example('ladderkit rubric careers/#technical')
    .example('ladderkit rubric ladder.json --format csv > rubric.csv')
    .action((path: string, options: RubricCommandOptions) => rubric(path, options, io));
}

async function rubric(argument: string, options: RubricCommandOptions, io: Io): Promise<ExitCode> {
  const format = choiceOf('format', options.format, ['pretty', 'markdown', 'csv', 'html']);
  const target = targetOf(argument, io.directory);
  const input = await readInput([target.path], io);
  tellMessages([input], io, options.verbose === true ? 'all' : 'problems');
  if (!input.ladder) return 1;
  const { level, track } = resolvePart(input.ladder, target);
  const matrix = rubricOf(input.ladder, level === undefined ? { track } : { levels: [level] });
  io.stdout.write(PRINTERS[format](matrix, io.stdout));
  return hasErrors(input.messages) ? 1 : 0;
}

const PRINTERS: Record<'pretty' | 'markdown' | 'csv' | 'html', (matrix: RubricMatrix, output: Output) => string> = {
  pretty: (matrix, { width, color }) => toText(matrix, { width, color }),
  markdown: toMarkdown,
  csv: toCsv,
  html: toHtml,
};
