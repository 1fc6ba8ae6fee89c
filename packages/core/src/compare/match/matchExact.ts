import type { AlignedLink } from './alignStatements';
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
  const links: AlignedLink[] = [];
  const free = { from: new Set(from.keys()), to: new Set(to.keys()) };
  const take = (i: number, j: number) => {
    free.from.delete(i);
    free.to.delete(j);
  };
  for (const link of taken) take(link.from, link.to);
  for (const keyOf of KEYS) {
    if (free.from.size === 0 || free.to.size === 0) break;
    const waiting = new Map<string, number[]>();
    for (const j of [...free.to].reverse()) {
      const key = keyOf(to[j]);
      const list = waiting.get(key);
      if (list) list.push(j);
      else waiting.set(key, [j]);
    }
    for (const i of [...free.from]) {
      const j = waiting.get(keyOf(from[i]))?.pop();
      if (j === undefined) continue;
      take(i, j);
      links.push({ from: i, to: j, similarity: 1, confidence: 'certain' });
    }
  }
  return links;
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
