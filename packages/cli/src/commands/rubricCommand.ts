import type { Ladder, RubricOptions } from '@ladderkit/core';
import { toHtml, toMarkdown, toText } from '@ladderkit/core/print';
import type { CAC } from 'cac';
import { tellMessages } from '../messages/tellMessages';
import { hasErrors } from '../read/Input';
import { readInput } from '../read/readInput';
import { resolvePart, targetOf } from '../read/resolvePart';
import { rubricsOf } from '../report/rubricsOf';
import type { ExitCode } from '../run';
import { choiceOf } from '../terminal/choiceOf';
import type { Io, Output } from '../terminal/Io';
import { textLayout } from '../terminal/textLayout';

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
  const columns = level === undefined ? { track } : { levels: [level] };
  io.stdout.write(await PRINTERS[format](input.ladder, columns, io.stdout));
  return hasErrors(input.messages) ? 1 : 0;
}

type Printer = (ladder: Ladder, columns: RubricOptions, output: Output) => string | Promise<string>;

const PRINTERS: Record<'pretty' | 'markdown' | 'csv' | 'html', Printer> = {
  pretty: (ladder, columns, output) =>
    rubricsOf(ladder, columns)
      .map((rubric) => toText(rubric, textLayout(output)))
      .join('\n'),
  markdown: (ladder, columns) => rubricsOf(ladder, columns).map(toMarkdown).join('\n'),
  csv: async (ladder, columns) => (await import('@ladderkit/formats/csv')).toCsv(ladder, columns),
  html: (ladder, columns) => rubricsOf(ladder, columns).map(toHtml).join(''),
};
