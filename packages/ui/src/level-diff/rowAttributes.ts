import type { Row } from '@ladderkit/core';
import { markOf } from '../internals/markOf';
import { kindsOf } from '../internals/rowKind';

/** What makes the element of a row a place to jump to, and says what it is counted as. */
export const rowAttributes = (row: Row, prefix: string) => ({
  id: `${prefix}${row.id}`,
  tabIndex: -1,
  'data-change': markOf(row),
  'data-kinds': kindsOf(row).join(' '),
});
