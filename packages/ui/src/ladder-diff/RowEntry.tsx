'use client';
import type { UnifiedRow } from '@ladderkit/core/compare';
import { ChangeMark } from '../internals/ChangeMark';
import { markOf } from '../internals/markOf';
import { RowRemarks } from '../internals/RowRemarks';
import { RowTexts } from '../internals/RowTexts';
import { useKindWord } from '../internals/useKindWord';
import { useLadderDiff } from './LadderDiffContext';

/** A statement that changed. */
export function RowEntry({ item }: { item: UnifiedRow }) {
  const { comparison } = useLadderDiff('Entry');
  const word = useKindWord(item.row);
  return (
    <>
      <ChangeMark change={markOf(item.row)}>{word}</ChangeMark>
      <div className="lk-statement">
        <RowTexts comparison={comparison} item={item} />
        <RowRemarks comparison={comparison} row={item.row} />
      </div>
    </>
  );
}
