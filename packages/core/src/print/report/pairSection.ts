import type { Comparison, Pair, Side } from '../../compare/Comparison';
import { MARKS } from './marks';
import { competencyName, levelName } from './phrases';
import type { Entry, Section } from './Report';

/** What became of levels, competencies, tracks and scales. */
export function pairSection({ pairs = [], from, to }: Comparison): Section {
  const entries = pairs.flatMap(({ noun, change, ...ids }): Entry[] => {
    if (change === 'same' || change === 'related') return [];
    const names = [ids.from.map((id) => nounName(from, noun, id)), ids.to.map((id) => nounName(to, noun, id))];
    const text = [...new Set(names.map((each) => each.join(', ')))].filter(Boolean).join(' → ');
    return [{ mark: `${MARKS[change]} ${noun}`, text }];
  });
  return { title: 'Levels, tracks and competencies', entries };
}

function nounName(side: Side, noun: Pair['noun'], id: string): string {
  if (noun === 'competency') return competencyName(side, id);
  const nouns: readonly { id: string; title: string; code?: string | undefined }[] = side[`${noun}s`];
  return nouns.filter((each) => each.id === id).map(levelName)[0] ?? id;
}
