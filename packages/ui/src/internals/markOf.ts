import type { Row } from '@ladderkit/core';
import type { MarkedChange } from './ChangeMark';
import { rowKind } from './rowKind';

/** The mark of a row. Statements of two companies that are alike take that of two wordings. */
export function markOf(row: Row): MarkedChange {
  const kind = rowKind(row);
  return kind === 'related' ? 'reworded' : kind;
}
