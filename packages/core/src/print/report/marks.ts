import type { Pair, Row, StepChange } from '../../compare/Comparison';

/** What became of statements, steps on scales and nouns, as a sign and a word. */
export const MARKS = {
  added: '+ New',
  removed: '− Dropped',
  raised: '▲ Raised',
  lowered: '▼ Lowered',
  changed: '~ Changed',
  renamed: '~ Renamed',
  reranked: '~ Reranked',
  reworded: '~ Reworded',
  related: '~ Related',
  split: '< Split',
  merged: '> Merged',
  moved: '→ Moved',
  same: '= Unchanged',
} as const satisfies Record<Row['change'] | StepChange['change'] | Pair['change'] | 'moved', string>;

/** What happened to the statements of a row. */
export function rowMark({ change, from, to, moved }: Row): string {
  if (change === 'same' && moved?.length) return MARKS.moved;
  if (change === 'split') return `${MARKS.split} in ${to.length}`;
  return change === 'merged' ? `${MARKS.merged} of ${from.length}` : MARKS[change];
}
