import type { Place } from '@ladderkit/core';
import type { Path } from '@ladderkit/core/schema';
import { isData } from './DataReader';

const LISTS = ['tracks', 'scales', 'levels', 'competencies', 'expectations', 'notes'];

/**
 * A copy of a ladder document whose nouns stand where they stand in that document. What they say of their own place is where
 * they once were imported from; whoever mends the document has to look here.
 */
export function placeNouns(document: unknown, placeOf: (path: Path) => Place | undefined): unknown {
  if (!isData(document)) return document;
  const placed = Object.entries(document).map(([list, items]): [string, unknown] => {
    if (!LISTS.includes(list) || !Array.isArray(items)) return [list, items];
    return [list, items.map((item: unknown, i) => (isData(item) ? { ...item, place: placeOf([list, i]) } : item))];
  });
  return Object.fromEntries(placed);
}
