'use client';
import type { Row } from '@ladderkit/core';
import type { MarkedChange } from '../internals/ChangeMark';
import { useMessages } from '../ladder-provider/LadderContext';
import { useLevelDiff } from './LevelDiffContext';
import { kindsOf, rowKind } from './rowKind';

/** The word for what happened to a row, and what makes its element a place to jump to. */
export function useRow(row: Row) {
  const { id } = useLevelDiff('Row');
  const messages = useMessages();
  const kind = rowKind(row);
  const word =
    kind === 'split'
      ? messages.splitIn(row.to.length)
      : kind === 'merged'
        ? messages.mergedFrom(row.from.length)
        : messages[kind];
  const attributes = {
    id: `${id}${row.id}`,
    tabIndex: -1,
    'data-change': markOf(row),
    'data-kinds': kindsOf(row).join(' '),
  };
  return { word, attributes };
}

/** Statements of two companies that are alike take the mark of two wordings. */
export function markOf(row: Row): MarkedChange {
  const kind = rowKind(row);
  return kind === 'related' ? 'reworded' : kind;
}
