import type { LadderDraft } from '../interpret/LadderDraft';
import type { DataSource } from './DataSource';
import { holdsLevelsWithin } from './holdsLadder';
import { readSources } from './readSources';

/** Reads the ladders that front matter holds as data into a draft. Gives the sources that hold one; the others are untouched. */
export function readEmbedded(draft: LadderDraft, sources: readonly DataSource[]): DataSource[] {
  const found = sources.filter(({ value }) => holdsLevelsWithin(value));
  readSources(draft, found);
  return found;
}
