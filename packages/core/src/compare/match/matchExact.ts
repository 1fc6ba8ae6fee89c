import { gather } from '../gather';
import type { AlignedLink } from './alignStatements';
import { pairOff, type PairKey } from './pairOff';
import type { Subject } from './Subject';

/**
 * Links statements of the same text, each at most once: first those that read the same, then those that differ in
 * typography only. Of several copies those correspond that also share their id, else level and competency, else less.
 */
export function matchExact(
  from: readonly Subject[],
  to: readonly Subject[],
  taken: readonly { from: number; to: number }[] = [],
): AlignedLink[] {
  const sides = { from, to };
  const free = { from: new Set(from.keys()), to: new Set(to.keys()) };
  for (const link of taken) {
    free.from.delete(link.from);
    free.to.delete(link.to);
  }
  const keys = KEYS.map(
    (keyOf): PairKey =>
      (side, member) =>
        keyOf(sides[side][member]),
  );
  return (['plain', 'folded'] as const).flatMap((text) => {
    const textsOf = (side: 'from' | 'to') => gather(free[side], (member) => sides[side][member]?.[text]);
    const there = textsOf('to');
    return [...textsOf('from')].flatMap(([same, members]) =>
      pairOff(new Set(members), new Set(there.get(same)), keys).map(([i, j]): AlignedLink => {
        free.from.delete(i);
        free.to.delete(j);
        return { from: i, to: j, similarity: 1, confidence: 'certain' };
      }),
    );
  });
}

const KEYS: ((subject: Subject | undefined) => string | undefined)[] = [
  (subject) => subject?.statement.id,
  (subject) => `${subject?.statement.level ?? ''}\n${subject?.statement.competency ?? ''}`,
  (subject) => subject?.statement.competency,
  (subject) => subject?.statement.level,
  () => '',
];
