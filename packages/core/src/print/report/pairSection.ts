import type { Comparison } from '../../compare/Comparison';
import { MARKS } from './marks';
import { nounName } from './nounName';
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
