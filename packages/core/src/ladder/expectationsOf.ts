import type { Expectation } from '../model/Expectation';
import type { Ladder } from '../model/Ladder';

/** An expectation as it holds at a level: its own, or that of a level it includes. */
export interface LevelExpectation {
  expectation: Expectation;
  /** The level that states it, where that is another one. */
  inheritedFrom?: string | undefined;
}

/** What a level asks: its own expectations first, then those of the levels it includes, nearest first, each once. */
export function expectationsOf(ladder: Ladder, level: string): LevelExpectation[] {
  const order = includedLevels(ladder, level);
  const byLevel = new Map<string, Expectation[]>([level, ...order].map((id) => [id, []]));
  for (const expectation of ladder.expectations) byLevel.get(expectation.level)?.push(expectation);
  return [...byLevel].flatMap(([id, expectations]) =>
    expectations.map((expectation) => (id === level ? { expectation } : { expectation, inheritedFrom: id })),
  );
}

/** The levels that a level includes, directly or through others, nearest first; safe on cycles. */
export function includedLevels(ladder: Ladder, level: string): string[] {
  const byId = new Map(ladder.levels.map((each) => [each.id, each]));
  const seen = new Set([level]);
  for (const id of seen)
    for (const included of byId.get(id)?.includes ?? []) if (byId.has(included)) seen.add(included);
  seen.delete(level);
  return [...seen];
}
