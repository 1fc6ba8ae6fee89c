'use client';
import type { Row } from '@ladderkit/core';
import { useComparisonMessages } from './useComparisonMessages';
import { rowKind } from './rowKind';

/** What happened to a row, in a word or two. */
export function useKindWord(row: Row): string {
  const messages = useComparisonMessages();
  const kind = rowKind(row);
  if (kind === 'split') return messages.splitIn(row.to.length);
  if (kind === 'merged') return messages.mergedFrom(row.from.length);
  return messages[kind];
}
