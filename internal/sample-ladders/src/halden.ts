import type { Ladder } from '@ladderkit/core';
import { readSample } from './readSample';

/** Halden Career Paths: another company, with competencies and ranks of its own. */
export function halden(): Ladder {
  return readSample('halden');
}
