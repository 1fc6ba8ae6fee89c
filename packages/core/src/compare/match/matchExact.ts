import { gather } from '../gather';
import type { AlignedLink } from './alignStatements';
import { pairOff, type PairKey } from './pairOff';
import type { Subject } from './Subject';

/**
 * Links statements of the same text, each at most once: first those that read the same, then those that differ in
 * typography only. Of several copies those correspond that have the first of the keys in common, in one competency before
 * others.
 */
export function matchExact(
  sides: Record<'from' | 'to', readonly Subject[]>,
  taken: readonly { from: number; to: number }[],
  where: readonly PairKey[],
): AlignedLink[] {
  const free = { from: new Set(sides.from.keys()), to: new Set(sides.to.keys()) };
  for (const link of taken) {
    free.from.delete(link.from);
    free.to.delete(link.to);
  }
  const keys = where.flatMap((keyOf): PairKey[] => [
    (side, member) => {
      const [key, { competency, kind } = {}] = [keyOf(side, member), sides[side][member]?.statement];
      return key === undefined ? undefined : `${key}\n${competency ?? ''}\n${kind ?? ''}`;
    },
    keyOf,
  ]);
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
