import type { Message } from '@ladderkit/core';
import type { SourceFile } from '../SourceFile';
import { mayHoldLadder } from './mayHoldLadder';

/** The files that are read, and the others, which are left alone. */
export interface Choice {
  chosen: SourceFile[];
  others: SourceFile[];
}

/** Leaves alone what is beside a ladder: images, code, settings. A file that was given alone is meant, whatever it is. */
export function chooseFiles(files: readonly SourceFile[]): Choice {
  const begin = commonFolder(files).length;
  const isChosen = ({ path }: SourceFile) => mayHoldLadder(path.slice(begin));
  const chosen = files.filter(isChosen);
  if (chosen.length === 0) return { chosen: [...files], others: [] };
  return { chosen, others: files.filter((file) => !isChosen(file)) };
}

/** The folder that all files lie in, with its slash: what it is called says nothing of them. */
function commonFolder([first, ...others]: readonly SourceFile[]): string {
  let folder = first?.path.slice(0, first.path.lastIndexOf('/') + 1) ?? '';
  for (const { path } of others)
    while (!path.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}

/** One message that names the files that were left alone. */
export function leftAlone(left: readonly SourceFile[]): Message[] {
  const [first] = left;
  if (first === undefined) return [];
  const names = left.slice(0, NAMED).map(({ path }) => `“${path}”`);
  const more = left.length > NAMED ? ` and ${left.length - NAMED} more` : '';
  return [
    {
      code: 'not-read-as-ladder',
      severity: 'info',
      text: `${left.length === 1 ? 'One file is' : `${left.length} files are`} of a kind that no ladder stands in, and left alone: ${names.join(', ')}${more}.`,
      place: { path: first.path, line: 1, column: 1 },
    },
  ];
}

const NAMED = 20;
