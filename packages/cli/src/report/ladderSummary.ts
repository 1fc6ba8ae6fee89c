import { levelsOfTrack, type Ladder, type Level } from '@ladderkit/core';
import { bold, soft } from '../terminal/style';
import { wrapRuns } from '../terminal/wrapRuns';
import type { Output } from '../terminal/Io';
import type { Input } from '../read/Input';
import { coverageLine } from './coverageLine';

/**
 * What a ladder holds, on a few lines: how many of each noun, the levels of each track from low to high, and where the words
 * of its sources went.
 */
export function ladderSummary(ladder: Ladder, input: Input, output: Output): string {
  const { levels, competencies = [], tracks = [], scales = [], expectations, notes = [] } = ladder;
  const ofKind = (kind: Level['kind']) => levels.filter((level) => (level.kind ?? 'level') === kind);
  const counts = [
    count(tracks.length, 'track'),
    count(ofKind('level').length, 'level'),
    count(ofKind('role').length, 'role'),
    count(ofKind('shared').length, 'shared block'),
    count(competencies.length, 'competency', 'competencies'),
    count(scales.length, 'scale'),
    count(expectations.length, 'expectation'),
    count(notes.length, 'note'),
  ].filter((each) => each !== '');
  const named = (title: string, names: readonly Level[]) => ({ title, names: names.map(nameOf).join(', ') });
  const lists = [
    ...tracks.map(({ id, title }) => named(title, levelsOfTrack(ladder, id))),
    named('Levels', levelsOfTrack(ladder, undefined)),
    named('Roles', ofKind('role')),
  ].filter(({ names }) => names !== '');
  const dim = output.color ? '2' : '';
  return [
    `${bold([ladder.title, ladder.version].filter(Boolean).join(' '), output)} ${soft(`(${ladder.id})`, output)}`,
    `  ${counts.join(', ')}`,
    ...lists.map(({ title, names }) =>
      wrapRuns([{ text: names, style: '' }], { first: [{ text: `  ${title}: `, style: dim }], width: output.width }),
    ),
    `  ${soft(coverageLine(input), output)}`,
    '',
  ].join('\n');
}

const count = (number: number, noun: string, plural = `${noun}s`) =>
  number === 0 ? '' : `${number} ${number === 1 ? noun : plural}`;

const nameOf = ({ title, code }: Level) => (code === undefined || code === title ? title : `${title} (${code})`);
