import type { Comparison, Row } from '../../compare/Comparison';
import { gather } from '../../compare/gather';
import { isAsking } from '../../people/isAsking';
import { laterLevels } from '../../people/laterLevels';

/**
 * What is gone from each level that stays, where that is nearly all it asked and nothing took its place, by the level's later id: a
 * level that is to be written anew.
 */
export function emptiedLevels(comparison: Comparison): Map<string, Row[]> {
  const later = laterLevels(comparison);
  const removed = comparison.rows.filter(({ change }) => change === 'removed');
  const goneFrom = removed.flatMap((row) => later(row.from[0]?.level ?? '').map((level) => ({ level, row })));
  const left = new Map<string, number>();
  const isNew = new Set<string>();
  for (const row of comparison.rows) {
    for (const { level } of row.to) {
      if (row.change === 'added') isNew.add(level);
      if (isAsking(row)) left.set(level, (left.get(level) ?? 0) + 1);
    }
  }
  const gone = Array.from(
    gather(goneFrom, ({ level }) => level),
    ([level, found]) => [level, found.map(({ row }) => row)] as const,
  );
  return new Map(
    gone.filter(([level, rows]) => {
      const asked = rows.filter(isAsking).length;
      return asked >= LEAST_GONE && !isNew.has(level) && (left.get(level) ?? 0) <= MOST_LEFT * asked;
    }),
  );
}

/** Of a few statements each is named; and a level that goes on saying a quarter of what it said is not emptied. */
const LEAST_GONE = 3;
const MOST_LEFT = 0.25;
