import type { CAC, Command } from 'cac';
import type { Output } from './Io';
import { bold } from './style';

/** The help of one command, or of all of them. */
export function helpText(cli: CAC, command: Command | undefined, output: Output): string {
  const options = [...(command?.options ?? []), ...cli.globalCommand.options];
  const examples = (command ? [command] : cli.commands).flatMap((each) => each.examples);
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `\n${bold(title, output)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return [
    command
      ? `${command.description}\n`
      : 'Ladderkit reads career ladders, checks them, compares them and writes them out again.\n',
    part('Usage', [`ladderkit ${command ? usageOf(command) : 'COMMAND'} [options]`]),
    part('Commands', command ? [] : table(cli.commands.map((each) => [usageOf(each), each.description]))),
    part('Options', table(options.map((option) => [option.rawName, option.description]))),
    part(
      'Examples',
      examples.map((example) => (typeof example === 'function' ? example('ladderkit') : example)),
    ),
    command
      ? ''
      : part('A PATH is', ['a ladder document (.json, .yaml), a source (.md, .html, .csv …), or a folder of sources.']),
    part('Exit codes', ['0 done · 1 the data has errors · 2 wrong usage']),
  ].join('');
}

/** `import PATH…` */
export const usageOf = ({ rawName }: Command) => rawName.replace(/<\.\.\.(\w+)>/g, '$1…').replace(/[<>]/g, '');

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `${name.padEnd(width)}  ${text}`);
}
