import { coverage, type SourceCoverage } from '@ladderkit/formats';
import type { Input } from '../read/Input';

/** Where the words of all sources went, on one line: `5 files, 1,204 words: 1,150 in the ladder, 40 in notes; 0 lost.` */
export function coverageLine({ files, ladder, messages, unmapped }: Input): string {
  const sources = coverage(files, { value: ladder, messages, unmapped });
  const total = (key: Exclude<keyof SourceCoverage, 'path'>) => sources.reduce((sum, source) => sum + source[key], 0);
  const rooms = [
    [total('model'), 'in the ladder'],
    [total('notes'), 'in notes'],
    [total('messages'), 'in messages'],
    [total('unmapped'), 'without a room in the model'],
  ] as const;
  const kept = rooms.filter(([words]) => words > 0).map(([words, room]) => `${number(words)} ${room}`);
  const read = `${number(files.length)} ${files.length === 1 ? 'file' : 'files'}, ${number(total('words'))} words`;
  return `${read}: ${kept.join(', ') || 'none of them read'}; ${number(total('lost'))} lost.`;
}

const number = (value: number) => value.toLocaleString('en');
