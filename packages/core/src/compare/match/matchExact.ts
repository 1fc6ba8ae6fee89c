import type { Subject } from './Subject';

/** Two statements by position. */
export type Pairing = [from: number, to: number];

/**
 * Pairs statements of the same text, each at most once: first those that also share id, level and competency, then with
 * less and less in common, so that of several copies the nearest correspond.
 */
export function matchExact(from: readonly Subject[], to: readonly Subject[]): Pairing[] {
  const pairings: Pairing[] = [];
  const free = { from: new Set(from.keys()), to: new Set(to.keys()) };
  for (const keyOf of KEYS) {
    const waiting = new Map<string, number[]>();
    for (const j of free.to) {
      const key = keyOf(to[j]);
      const list = waiting.get(key);
      if (list) list.push(j);
      else waiting.set(key, [j]);
    }
    for (const list of waiting.values()) list.reverse();
    for (const i of free.from) {
      const j = waiting.get(keyOf(from[i]))?.pop();
      if (j === undefined) continue;
      free.from.delete(i);
      free.to.delete(j);
      pairings.push([i, j]);
    }
  }
  return pairings;
}

const keyOf = (...parts: (string | undefined)[]) => parts.join('\n');

const KEYS: ((subject: Subject | undefined) => string)[] = [
  (subject) => keyOf(subject?.plain, subject?.statement.id),
  (subject) => keyOf(subject?.plain, subject?.statement.level, subject?.statement.competency),
  (subject) => keyOf(subject?.plain, subject?.statement.competency),
  (subject) => keyOf(subject?.plain, subject?.statement.level),
  (subject) => keyOf(subject?.plain),
  (subject) => keyOf(subject?.folded, subject?.statement.level, subject?.statement.competency),
  (subject) => keyOf(subject?.folded),
];
