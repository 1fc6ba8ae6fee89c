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
  return piecesOf(absorb(runsOf(left, right)));
}

/** Neighbouring words that are common to both texts, or that are not. */
interface Run {
  same: boolean;
  from: string[];
  to: string[];
}

function runsOf(left: readonly string[], right: readonly string[]): Run[] {
  const common = commonPairs(
    left.map((word) => word.trim()),
    right.map((word) => word.trim()),
  );
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...common, [left.length, right.length] as const]) {
    runs.push({ same: false, from: left.slice(i, x), to: right.slice(j, y) });
    runs.push({ same: true, from: left.slice(x, x + 1), to: right.slice(y, y + 1) });
    [i, j] = [x + 1, y + 1];
  }
  return join(runs);
}

/** Without empty runs, neighbours of one kind as one. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (sizeOf(run) === 0) continue;
    const last = joined.at(-1);
    if (last?.same === run.same) {
      last.from.push(...run.from);
      last.to.push(...run.to);
    } else joined.push({ same: run.same, from: [...run.from], to: [...run.to] });
  }
  return joined;
}

/** A common run of one or two words that is shorter than both changes beside it goes into them. */
function absorb(runs: readonly Run[]): Run[] {
  return join(
    runs.map((run, i) => {
      const island = run.same && sizeOf(run) <= 2 && Math.min(sizeOf(runs[i - 1]), sizeOf(runs[i + 1])) > sizeOf(run);
      return island ? { ...run, same: false } : run;
    }),
  );
}

const sizeOf = (run: Run | undefined) => (run === undefined ? 0 : Math.max(run.from.length, run.to.length));

/** Only the first word of a text has no space before it; that space goes to the change beside a common word. */
function piecesOf(runs: readonly Run[]): WordChange[] {
  const pieces: WordChange[] = [];
  const push = (change: WordChange['change'], text: string) => {
    if (text === '') return;
    const last = [pieces.at(-1), pieces.at(-2)].find(
      (piece, i, [first]) => piece?.change === change && (i === 0 || (change !== 'same' && first?.change !== 'same')),
    );
    if (last) last.text += text;
    else pieces.push({ change, text });
  };
  for (const { same, from, to } of runs) {
    if (!same) {
      const [before, after] = [from.join(''), to.join('')];
      const shared = spaceOf(before) === spaceOf(after) ? spaceOf(after) : '';
      push('same', shared);
      push('removed', before.slice(shared.length));
      push('added', after.slice(shared.length));
      continue;
    }
    to.forEach((after, i) => {
      const before = from[i] ?? after;
      if (before === after) push('same', after);
      else {
        push('removed', spaceOf(before));
        push('added', spaceOf(after));
        push('same', after.trimStart());
      }
    });
  }
  return pieces;
}

const spaceOf = (text: string) => text.slice(0, text.length - text.trimStart().length);
