import { levelsNamed } from '../draftNouns';
import type { LadderDraft } from '../LadderDraft';
import { isJob, isSeniority } from '../levelWords';
import { normalTitle } from '../normalTitle';
import { readLevelTitle, type LevelTitle } from '../readLevelTitle';
import { wordOfScale } from '../vocabularies';
import type { GridCell } from './TableGrid';

/**
 * What a cell says as the title of a level: by its form or words, or because a level of that name is known. Where the whole
 * of it is none, its first line may be, with a sentence about the level below.
 */
export function cellTitle(draft: LadderDraft, cell: GridCell | undefined): LevelTitle | undefined {
  if (cell === undefined || cell.items.length > 3 || cell.items.some(({ blocks }) => blocks.length > 0))
    return undefined;
  const [first, ...more] = cell.items.map(({ text }) => text);
  const whole = titleOf(draft, cell.text);
  const isOpened = first !== undefined && more.some((text) => text.split(' ').length > 4);
  return whole ?? (isOpened ? readLevelTitle(first, draft.jobs) : undefined);
}

/** What a cell says below the first line, where that line alone is the title. */
export const linesBelowTitle = (draft: LadderDraft, cell: GridCell): string[] =>
  titleOf(draft, cell.text) === undefined && cellTitle(draft, cell) ? cell.items.slice(1).map(({ text }) => text) : [];

function titleOf(draft: LadderDraft, text: string): LevelTitle | undefined {
  if (text === '' || text.length > 90) return undefined;
  const word = normalTitle(text);
  const read = readLevelTitle(text, draft.jobs);
  const isNew =
    !draft.levelHeadings.has(word) && !read?.code && word.split(' ').every((each) => isSeniority(each) && !isJob(each));
  if (read && !(isNew && draft.levelHeadings.size > 0)) return read;
  const known = levelsNamed(draft, text).length > 0;
  if (known) return { title: text, strength: 'job' };
  if (draft.levelHeadings.size > 0) return undefined;
  if ((wordOfScale(word)?.vocabulary === 'proficiency' && !NO_LEVEL.test(word)) || isSeniority(word))
    return { title: text, strength: 'weak' };
  return undefined;
}

/** Words of proficiency that more often mean something else. */
const NO_LEVEL = /^(?:none|not applicable|leading|learning|working|strong|limited|assisted|confident)$/;
