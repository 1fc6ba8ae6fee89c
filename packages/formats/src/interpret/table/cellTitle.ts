import { levelsNamed } from '../draftNouns';
import type { LadderDraft } from '../LadderDraft';
import { isJob, isSeniority } from '../levelWords';
import { normalTitle } from '../normalTitle';
import { readLevelTitle, type LevelTitle } from '../readLevelTitle';
import { wordOfScale } from '../vocabularies';
import type { GridCell } from './TableGrid';

/** What a cell says as the title of a level: by its form or words, or because a level of that name is known. */
export function cellTitle(draft: LadderDraft, cell: GridCell | undefined): LevelTitle | undefined {
  if (cell === undefined || cell.text === '' || cell.text.length > 90 || cell.items.length > 3) return undefined;
  if (cell.items.some(({ blocks }) => blocks.length > 0)) return undefined;
  const word = normalTitle(cell.text);
  const read = readLevelTitle(cell.text, draft.jobs);
  const isNew =
    !draft.levelHeadings.has(word) && !read?.code && word.split(' ').every((each) => isSeniority(each) && !isJob(each));
  if (read && !(isNew && draft.levelHeadings.size > 0)) return read;
  const known = levelsNamed(draft, cell.text).length > 0;
  if (known) return { title: cell.text, strength: 'job' };
  if (draft.levelHeadings.size > 0) return undefined;
  if ((wordOfScale(word)?.vocabulary.id === 'proficiency' && !NO_LEVEL.test(word)) || isSeniority(word))
    return { title: cell.text, strength: 'weak' };
  return undefined;
}

/** Words of proficiency that more often mean something else. */
const NO_LEVEL = /^(?:none|not applicable|leading|learning|working|strong|limited|assisted|confident)$/;
