'use client';
import type { Row } from '@ladderkit/core';
import { StatementText } from '../internals/StatementText';
import { useLevelDiff } from './LevelDiffContext';

/** A run of unchanged statements, as a list. */
export function LevelDiffFolded({ rows }: { rows: readonly Row[] }) {
  const { comparison, id } = useLevelDiff('Folded');
  return (
    <ul className="lk-soft">
      {rows.map((row) => (
        <li key={row.id} id={`${id}${row.id}`} tabIndex={-1} data-kinds="same" className="lk-body">
          {row.to.map((statement) => (
            <StatementText key={statement.id} statement={statement} language={comparison.to.ladder.language} />
          ))}
        </li>
      ))}
    </ul>
  );
}
