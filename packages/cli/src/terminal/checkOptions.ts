import { nearest } from '@ladderkit/core';
import type { CAC, Command } from 'cac';
import { usageOf } from './helpText';
import { UsageError } from './UsageError';

/** Refuses a command line that its command does not take: unknown or empty options, too few or too many arguments. */
export function checkOptions(cli: CAC): void {
  const command = cli.matchedCommand;
  const options = [...cli.globalCommand.options, ...(command?.options ?? [])];
  const names = options.flatMap((option) => option.names.filter((name) => name.length > 1));
  const hint = `Try \`ladderkit ${command ? `${command.name} ` : ''}--help\`.`;
  for (const [name, value] of Object.entries(cli.options)) {
    if (name === '--') continue;
    const option = options.find((each) => each.names.includes(name));
    if (option === undefined) {
      const near = nearest(name, names);
      throw new UsageError(
        `There is no option \`${dashed(name)}\`${command ? ` of \`${command.name}\`` : ''}.`,
        near === undefined ? hint : `Did you mean \`${dashed(near)}\`?`,
      );
    }
    if (option.required === true && typeof value === 'boolean') {
      throw new UsageError(`\`${dashed(name)}\` needs a value: \`${option.rawName}\`.`, hint);
    }
    if (Array.isArray(value)) throw new UsageError(`\`${dashed(name)}\` was given more than once.`, hint);
  }
  if (command !== undefined) checkArguments(command, cli, hint);
}

const dashed = (name: string) => (name.length === 1 ? `-${name}` : `--${name}`);

function checkArguments(command: Command, cli: CAC, hint: string): void {
  const given = cli.args.length;
  const missing = command.args.filter(({ required }) => required)[given];
  if (missing !== undefined) {
    throw new UsageError(`\`${command.name}\` needs ${missing.value}: \`ladderkit ${usageOf(command)}\`.`, hint);
  }
  const extra = command.args.some(({ variadic }) => variadic) ? undefined : cli.args[command.args.length];
  if (extra !== undefined) {
    throw new UsageError(`\`${command.name}\` does not take "${extra}": \`ladderkit ${usageOf(command)}\`.`, hint);
  }
}
