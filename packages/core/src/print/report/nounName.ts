import type { Pair, Side } from '../../compare/Comparison';
import { competencyName, levelName } from './phrases';

/** `Senior Engineer (E4)`, `Design › Boundaries`; the id of what the side does not know. */
export function nounName(side: Side, noun: Pair['noun'], id: string): string {
  if (noun === 'competency') return competencyName(side, id);
  const nouns: readonly { id: string; title: string; code?: string | undefined }[] = side[`${noun}s`];
  return nouns.filter((each) => each.id === id).map(levelName)[0] ?? id;
}
