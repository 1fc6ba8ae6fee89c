import type { Comparison, ProseChange } from '../../compare/Comparison';
import { gather } from '../../compare/gather';
import { laterLevels } from '../../people/laterLevels';

/** What became of prose, by the level of the later side that it is about; under `undefined` what is about none of them. */
export function proseByLevel(comparison: Comparison): Map<string | undefined, ProseChange[]> {
  const later = laterLevels(comparison);
  const levels = new Set(comparison.to.levels.map(({ id }) => id));
  return gather(comparison.prose ?? [], ({ noun, from = '', to }) => {
    const level = to ?? later(from)[0] ?? '';
    return noun === 'level' && levels.has(level) ? level : undefined;
  });
}
