import type { ScopeWord } from './cutScopeWords';
import type { Span } from './moveOn';

/** So many words are a clause; fewer may be one more thing of the same kind. */
const CLAUSE = 3;

/**
 * What a text asks beside another one that it contains, as a range of its words: a further clause (`…, and closes them`), or a
 * further verb beside the first (`tests and tunes`). All words of the shorter text must stand in the longer one, in order, and
 * what is more must be joined to them by a joining word or stand between commas. The longest of several.
 */
export function longerBy(
  few: readonly ScopeWord[],
  many: readonly ScopeWord[],
  endings: readonly string[],
): Span | undefined {
  const verb = few.find(({ isOpener }) => !isOpener)?.text ?? '';
  const ranges = runsBetween(few, many, endings).flatMap(([begin, end]) => {
    const [first, last] = [many[begin], many[end - 1]];
    if (!first || !last) return [];
    const words = many.slice(begin, end).filter(({ isJoining }) => !isJoining);
    const other = words.find(({ isOpener }) => !isOpener)?.text ?? '';
    const isBeside = many[begin - 1]?.text === verb;
    const isAlike = endings.some((ending) => verb.endsWith(ending) && other.endsWith(ending));
    const asks =
      (first.comma && isBeside) ||
      ((first.isJoining || last.isJoining) && (isBeside || isAlike)) ||
      (first.isJoining && words.length >= CLAUSE);
    return asks ? [{ start: first.start, end: last.end }] : [];
  });
  return ranges.sort((a, b) => b.end - b.start - a.end + a.start)[0];
}

/** Where the longer text has words that the shorter one has not; none where it lacks a word of the shorter one. */
function runsBetween(few: readonly ScopeWord[], many: readonly ScopeWord[], endings: readonly string[]) {
  const isSame = (a: string, b: string) => a === b || endings.some((ending) => a + ending === b || b + ending === a);
  const runs: [number, number][] = [];
  let at = 0;
  let begin = 0;
  for (const [i, { text }] of many.entries()) {
    const next = few[at];
    if (next === undefined || !isSame(next.text, text)) continue;
    if (begin < i) runs.push([begin, i]);
    begin = i + 1;
    at++;
  }
  if (at < few.length || at === 0) return [];
  return begin < many.length ? [...runs, [begin, many.length] as const] : runs;
}
