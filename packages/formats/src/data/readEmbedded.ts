import type { LadderDraft } from '../interpret/LadderDraft';
import type { DataSource } from './DataSource';
import { isData } from './DataReader';
import { fieldOf } from './fieldOf';
import { holdsLevelsWithin, isLevel } from './holdsLadder';
import { readSources } from './readSources';

/** Reads the ladders that front matter holds as data into a draft. Gives the sources that hold one; the others are untouched. */
export function readEmbedded(draft: LadderDraft, sources: readonly DataSource[]): DataSource[] {
  const found = sources.filter(({ value }) => holdsLevelsWithin(value) || isWholeLevel(value));
  readSources(draft, found);
  return found;
}

/** Whether front matter is one level with its statements, not only a few words about the level that the page describes. */
const isWholeLevel = (value: unknown): boolean =>
  isData(value) &&
  isLevel(value) &&
  (fieldOf(value, 'competencies') ?? fieldOf(value, 'statements'))?.value instanceof Object;
