import type { Pair } from '../Comparison';
import type { Part } from '../LadderPart';
import type { Counterparts } from './counterparts';

/** What became of levels, competencies, tracks and scales. */
export function pairsOf(from: Part, to: Part, same: Counterparts): Pair[] {
  const pairs = (noun: Pair['noun'], left: readonly Named[], right: readonly Named[]): Pair[] => {
    const found = new Set<string>();
    const kept = left.map((before): Pair => {
      const id = same[noun](before.id);
      const after = right.find((each) => each.id === id);
      if (after === undefined)
        return { noun, from: [before.id], to: [], change: 'removed', confidence: 'likely', rows: [] };
      found.add(after.id);
      const change = before.title !== after.title ? 'renamed' : before.rank !== after.rank ? 'reranked' : 'same';
      return { noun, from: [before.id], to: [after.id], change, confidence: 'certain', rows: [] };
    });
    const added = right
      .filter(({ id }) => !found.has(id))
      .map(({ id }): Pair => ({ noun, from: [], to: [id], change: 'added', confidence: 'likely', rows: [] }));
    return [...kept, ...added];
  };
  return [
    ...pairs('level', from.levels, to.levels),
    ...pairs('competency', from.ladder.competencies ?? [], to.ladder.competencies ?? []),
    ...pairs('track', from.ladder.tracks ?? [], to.ladder.tracks ?? []),
    ...pairs('scale', from.ladder.scales ?? [], to.ladder.scales ?? []),
  ];
}

interface Named {
  id: string;
  title: string;
  rank?: number | undefined;
}
