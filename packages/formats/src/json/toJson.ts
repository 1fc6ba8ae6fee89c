import type { Ladder } from '@ladderkit/core';
import { inKeyOrder } from './inKeyOrder';

/**
 * Writes a ladder as a `ladderkit/1` document, indented by two spaces, its keys in the order of the format. `fromJson` reads
 * it back as it was.
 */
export function toJson(ladder: Ladder): string {
  return `${JSON.stringify(inKeyOrder(ladder), null, 2)}\n`;
}
