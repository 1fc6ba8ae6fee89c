import type { Ladder } from '@ladderkit/core';
import { readSample } from './readSample';

/** سُلَّم مرسى: a small ladder in Arabic, with two tracks of equal ranks. */
export function marsa(): Ladder {
  return readSample('marsa');
}
