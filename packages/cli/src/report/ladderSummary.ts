import { levelsOfTrack, type Ladder, type Level } from '@ladderkit/core';
import { bold, soft } from '../terminal/style';
import type { Output } from '../terminal/Io';
import type { Input } from '../read/Input';

/** What a ladder holds, on a few lines: how many of each noun, and the levels of each track from low to high. */
export function ladderSummary(ladder: Ladder, { files, unmapped }: Input, output: Output): string {
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
  const lines = [...tracks.map(({ id, title }) => [title, id] as const), [undefined, undefined] as const].flatMap(
    ([title, id]) => {
      const names = levelsOfTrack(ladder, id).map(nameOf).join(', ');
      return names === '' ? [] : [`  ${title === undefined ? '' : `${soft(`${title}:`, output)} `}${names}`];
    },
  );
  const roles = ofKind('role').map(nameOf).join(', ');
  return [
    `${bold([ladder.title, ladder.version].filter(Boolean).join(' '), output)} ${soft(`(${ladder.id})`, output)}`,
    `  ${counts.join(', ')}`,
    ...lines,
    ...(roles === '' ? [] : [`  ${soft('Roles:', output)} ${roles}`]),
    `  ${soft(sourceLine(files.length, unmapped.length), output)}`,
    '',
  ].join('\n');
}

const count = (number: number, noun: string, plural = `${noun}s`) =>
  number === 0 ? '' : `${number} ${number === 1 ? noun : plural}`;

function sourceLine(files: number, blocks: number): string {
  const rest =
    blocks === 0 ? 'all of it has a room in the model' : `${count(blocks, 'block')} without a room in the model`;
  return `Read from ${count(files, 'file')}; ${rest}.`;
}

const nameOf = ({ title, code }: Level) => (code === undefined || code === title ? title : `${title} (${code})`);
