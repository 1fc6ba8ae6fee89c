import type { WordChange } from '../Comparison';
import { commonPairs } from './commonPairs';
import { cutWords } from './cutWords';

/**
 * The word difference of two plain texts. The pieces that are not `added` rebuild `from`, those that are not `removed`
 * rebuild `to`, exactly. Short common words between two changes are taken into the change: fewer pieces read better.
 *
 * @example wordChanges('Leads a feature', 'Leads a project')
 * // [{ change: 'same', text: 'Leads a ' }, { change: 'removed', text: 'feature' }, { change: 'added', text: 'project' }]
 */
export function wordChanges(from: string, to: string, language = 'en'): WordChange[] {
  if (from === to) return from === '' ? [] : [{ change: 'same', text: from }];
  const left = cutWords(from, language);
  const right = cutWords(to, language);
  return piecesOf(absorb(runsOf(left, right)), left, right);
}

/** Neighbouring words that are common to both texts, or that are not: from where the run before it ends to a position of each. */
interface Run {
  same: boolean;
  from: number;
  to: number;
}

const START: Run = { same: false, from: 0, to: 0 };

function runsOf(left: readonly string[], right: readonly string[]): Run[] {
  const common = commonPairs(
    left.map((word) => word.trim()),
    right.map((word) => word.trim()),
  );
  const runs: Run[] = [];
  for (const [i, j] of common) {
    addRun(runs, { same: false, from: i, to: j });
    addRun(runs, { same: true, from: i + 1, to: j + 1 });
  }
  addRun(runs, { same: false, from: left.length, to: right.length });
  return runs;
}

/** Neighbours of one kind are one run; empty runs are none. */
function addRun(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (sizeOf(run, last) === 0) return;
  if (last?.same === run.same) runs.pop();
  runs.push(run);
}

/** A common run of one or two words that is shorter than both changes beside it goes into them. */
function absorb(runs: readonly Run[]): Run[] {
  const sizes = runs.map((run, i) => sizeOf(run, runs[i - 1]));
  const absorbed: Run[] = [];
  runs.forEach((run, i) => {
    const size = sizes[i] ?? 0;
    const island = size <= 2 && Math.min(sizes[i - 1] ?? 0, sizes[i + 1] ?? 0) > size;
    addRun(absorbed, { ...run, same: run.same && !island });
  });
  return absorbed;
}

const sizeOf = (run: Run, before = START) => Math.max(run.from - before.from, run.to - before.to);

function piecesOf(runs: readonly Run[], left: readonly string[], right: readonly string[]): WordChange[] {
  const pieces: WordChange[] = [];
  runs.forEach(({ same, from, to }, i) => {
    const start = runs[i - 1] ?? START;
    if (same) {
      for (let k = 0; k < to - start.to; k++) addWord(pieces, left[start.from + k] ?? '', right[start.to + k] ?? '');
    } else {
      const [before, after] = [left.slice(start.from, from).join(''), right.slice(start.to, to).join('')];
      const shared = spaceOf(before) === spaceOf(after) ? spaceOf(after) : '';
      addPiece(pieces, 'same', shared);
      addPiece(pieces, 'removed', before.slice(shared.length));
      addPiece(pieces, 'added', after.slice(shared.length));
    }
  });
  return pieces;
}

/** Adds a word that is common but for the space before it: only the first word of a text has none. */
function addWord(pieces: WordChange[], before: string, after: string): void {
  const shared = before === after ? after : after.trimStart();
  if (before !== after) {
    addPiece(pieces, 'removed', spaceOf(before));
    addPiece(pieces, 'added', spaceOf(after));
  }
  addPiece(pieces, 'same', shared);
}

/** Adds a text to the last piece, if that is of one kind; removed and added text between the same two words is one piece each. */
function addPiece(pieces: WordChange[], change: WordChange['change'], text: string): void {
  if (text === '') return;
  const [last, other] = [pieces.at(-1), pieces.at(-2)];
  if (last?.change === change) last.text += text;
  else if (change !== 'same' && last?.change !== 'same' && other?.change === change) other.text += text;
  else pieces.push({ change, text });
}

const spaceOf = (text: string) => text.slice(0, text.length - text.trimStart().length);
