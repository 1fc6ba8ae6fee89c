import type { Ladder } from '@ladderkit/core';
import { readSample } from './readSample';

/** Northwind Engineering Ladder 2.0: the same ladder a year later. */
export function northwind2(): Ladder {
  return readSample('northwind-2');
}
