import type { Confidence, Pair, Row, ScopeChange, StepChange } from '../../compare/Comparison';
import type { Mark } from './Report';

const ADDED: Mark = { sign: '+', word: 'New', tone: 'added' };
const REMOVED: Mark = { sign: '−', word: 'Dropped', tone: 'removed' };
const RAISED: Mark = { sign: '▲', word: 'Raised', tone: 'strong' };
const LOWERED: Mark = { sign: '▼', word: 'Lowered', tone: 'strong' };
const SAME: Mark = { sign: '=', word: 'Unchanged', tone: 'soft' };
const MOVED: Mark = { sign: '→', word: 'Moved', tone: 'soft' };
const soft = (sign: string, word: string): Mark => ({ sign, word, tone: 'soft' });

/** What happened to the statements of a row. */
export function rowMark({ change, from, to, moved = [] }: Row): Mark {
  switch (change) {
    case 'added':
      return ADDED;
    case 'removed':
      return REMOVED;
    case 'split':
      return soft('<', `Split in ${to.length}`);
    case 'merged':
      return soft('>', `Merged of ${from.length}`);
    case 'same':
      return moved.length > 0 ? MOVED : SAME;
    default:
      return soft('~', 'Reworded');
  }
}

export function directionMark(change: ScopeChange['change']): Mark {
  return change === 'raised' ? RAISED : LOWERED;
}

const STEP_MARKS: Record<StepChange['change'], Mark> = {
  raised: RAISED,
  lowered: LOWERED,
  changed: soft('~', 'Changed'),
  same: SAME,
  added: ADDED,
  removed: REMOVED,
};

export const stepMark = ({ change }: StepChange): Mark => STEP_MARKS[change];

const PAIR_MARKS: Record<Pair['change'], Mark> = {
  same: SAME,
  renamed: soft('~', 'Renamed'),
  reranked: soft('~', 'New rank'),
  split: soft('<', 'Split'),
  merged: soft('>', 'Merged'),
  added: ADDED,
  removed: REMOVED,
  related: soft('~', 'Related'),
};

export const pairMark = ({ change }: Pair): Mark => PAIR_MARKS[change];

const CONFIDENCE_MARKS: Record<Confidence, Mark> = {
  certain: { sign: '━', word: 'Certain', tone: 'strong' },
  likely: { sign: '╌', word: 'Likely', tone: 'soft' },
  possible: { sign: '┈', word: 'Possible', tone: 'soft' },
};

/** A line that loses substance as certainty does. */
export const confidenceMark = (confidence: Confidence): Mark => CONFIDENCE_MARKS[confidence];

/** An empty ring; that no counterpart was found is said in words above. */
export const NO_COUNTERPART: Mark = { sign: '○', word: '', tone: 'soft' };
