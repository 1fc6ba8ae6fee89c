import type { Ladder } from '@ladderkit/core';
import { readSample } from './readSample';

/** Northwind Engineering Ladder 1.0. */
export function northwind1(): Ladder {
  return readSample('northwind-1');
}
