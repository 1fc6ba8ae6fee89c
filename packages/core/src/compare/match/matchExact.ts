import type { AlignedLink } from './alignStatements';
import { pairOff } from './pairOff';
import type { Subject } from './Subject';

/**
 * Links statements of the same text, each at most once: first those that also share id, level and competency, then with
 * less and less in common, so that of several copies the nearest correspond.
 */
export function matchExact(
  from: readonly Subject[],
  to: readonly Subject[],
  taken: readonly { from: number; to: number }[] = [],
): AlignedLink[] {
  const free = { from: new Set(from.keys()), to: new Set(to.keys()) };
  for (const link of taken) {
    free.from.delete(link.from);
    free.to.delete(link.to);
  }
  const sides = { from, to };
  const keys = KEYS.map((keyOf) => (side: 'from' | 'to', member: number) => keyOf(sides[side][member]));
  return pairOff(free.from, free.to, keys).map(([i, j]) => ({ from: i, to: j, similarity: 1, confidence: 'certain' }));
}

const join = (...parts: (string | undefined)[]) => parts.join('\n');

const KEYS: ((subject: Subject | undefined) => string)[] = [
  (subject) => join(subject?.plain, subject?.statement.id),
  (subject) => join(subject?.plain, subject?.statement.level, subject?.statement.competency),
  (subject) => join(subject?.plain, subject?.statement.competency),
  (subject) => join(subject?.plain, subject?.statement.level),
  (subject) => join(subject?.plain),
  (subject) => join(subject?.folded, subject?.statement.level, subject?.statement.competency),
  (subject) => join(subject?.folded),
];
