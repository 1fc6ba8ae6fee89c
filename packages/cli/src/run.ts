import { nearest } from '@ladderkit/core';
import { cac, type CAC } from 'cac';
import { version } from '../package.json';
import { addCheckCommand } from './commands/checkCommand';
import { addCompareCommand } from './commands/compareCommand';
import { addExportCommand } from './commands/exportCommand';
import { addImportCommand } from './commands/importCommand';
import { addRubricCommand } from './commands/rubricCommand';
import { checkOptions } from './terminal/checkOptions';
import { helpText } from './terminal/helpText';
import type { Io } from './terminal/Io';
import { plainArguments } from './terminal/plainArguments';
import { UsageError } from './terminal/UsageError';

/** 0: done. 1: the data has errors. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line, without the names of node and program, and gives the exit code. Throws nothing. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const cli = createCli(io);
  try {
    cli.parse(['node', 'ladderkit', ...plainArguments(argv)], { run: false });
    const command = cli.matchedCommand;
    if (cli.options['help'] === true) {
      io.stdout.write(helpText(cli, command, io.stdout));
      return 0;
    }
    if (cli.options['version'] === true) {
      io.stdout.write(`${version}\n`);
      return 0;
    }
    if (command === undefined) {
      if (cli.args[0] !== undefined) throw unknownCommand(cli, cli.args[0]);
      checkOptions(cli);
      io.stderr.write(helpText(cli, undefined, io.stderr));
      return 2;
    }
    checkOptions(cli);
    return (await cli.runMatchedCommand()) as ExitCode; // cac types the result of an action as `any`
  } catch (error) {
    if (!(error instanceof UsageError)) {
      io.stderr.write(`ladderkit: something went wrong in Ladderkit itself: ${String(error)}\n`);
      return 1;
    }
    io.stderr.write(`ladderkit: ${error.message}\n`);
    if (error.hint !== undefined) io.stderr.write(`${error.hint}\n`);
    return 2;
  }
}

function createCli(io: Io): CAC {
  const cli = cac('ladderkit');
  cli.option('-h, --help', 'Show this help');
  cli.option('-v, --version', 'Show the version');
  for (const add of [addImportCommand, addCheckCommand, addCompareCommand, addRubricCommand, addExportCommand]) {
    add(cli, io);
  }
  return cli;
}

function unknownCommand(cli: CAC, name: string): UsageError {
  const names = cli.commands.map((command) => command.name);
  const near = nearest(name, names);
  return new UsageError(
    `There is no command "${name}". There are: ${names.join(', ')}.`,
    near === undefined ? 'Try `ladderkit --help`.' : `Did you mean \`ladderkit ${near}\`?`,
  );
}
