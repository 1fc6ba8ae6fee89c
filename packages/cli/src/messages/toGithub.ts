import type { Message, Severity } from '@ladderkit/core';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Messages as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. */
export function toGithub(messages: readonly Message[]): string {
  return messages
    .map(({ code, severity, text, hint, place }) => {
      const { path, line, column, end } = place ?? {};
      const properties = {
        file: path,
        line,
        endLine: end?.line,
        col: column,
        endColumn: end?.line === line ? end?.column : undefined,
        title: code,
      };
      const list = Object.entries(properties).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`],
      );
      return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(hint === undefined ? text : `${text}\n${hint}`)}\n`;
    })
    .join('');
}

/** https://github.com/actions/toolkit, `packages/core/src/command.ts`: what would end a command is escaped. */
const escapeData = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
