import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Message, Place, Severity } from '@ladderkit/core';
import type { Location, Log } from 'sarif';
import { version } from '../../package.json';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', info: 'note' };

/** Messages as a SARIF 2.1.0 log (OASIS), as code scanning services take it. */
export function toSarif(messages: readonly Message[]): string {
  const codes = [...new Set(messages.map(({ code }) => code))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ladderkit', version, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: messages.map(({ code, severity, text, hint, place }) => ({
          ruleId: code,
          ruleIndex: codes.indexOf(code),
          level: LEVELS[severity],
          message: { text: hint === undefined ? text : `${text} ${hint}` },
          ...(place && { locations: [locationOf(place)] }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function locationOf({ path, line, column, end }: Place): Location {
  const uri = isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
  const region = { startLine: line, startColumn: column, ...(end && { endLine: end.line, endColumn: end.column }) };
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
