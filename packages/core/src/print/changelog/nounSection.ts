import type { Comparison, Pair, Side } from '../../compare/Comparison';
import { MARKS } from '../report/marks';
import { count, soft } from '../report/phrases';
import { distinctNames } from './distinctNames';
import type { Entry, Section } from '../report/Report';
import type { WholeLevels } from './wholeLevels';

/** Levels, tracks and competencies that came, went or were renamed. */
export function nounSection({ pairs = [], from, to }: Comparison, whole: WholeLevels): Section {
  const changes: Partial<Record<Pair['change'], string>> = {
    added: MARKS.added,
    removed: '− Removed',
    renamed: MARKS.renamed,
  };
  const entries = pairs.flatMap((pair): Entry[] => {
    const change = changes[pair.change];
    if (change === undefined || pair.noun === 'scale') return [];
    const names = (side: Side, ids: readonly string[]) => ids.map((id) => titleOf(side, pair.noun, id)).join(', ');
    const text = [names(from, pair.from), names(to, pair.to)].filter(Boolean).join(' → ');
    const size = pair.noun === 'level' ? sizeOf(pair, whole) : undefined;
    return [
      {
        mark: `${change} ${pair.noun}`,
        text: [text, soft(size === undefined ? '' : ` — ${size}`)],
      },
    ];
  });
  return { title: 'Levels, tracks and competencies', entries };
}

function titleOf(side: Side, noun: Pair['noun'], id: string): string {
  const level = side.levels.find((each) => each.id === id);
  if (noun === 'level') return level ? distinctNames(side)(level) : id;
  return (noun === 'track' ? side.tracks : side.competencies).find((each) => each.id === id)?.title ?? id;
}

function sizeOf({ change, from, to }: Pair, { added, removed }: WholeLevels): string | undefined {
  if (change !== 'added' && change !== 'removed') return undefined;
  const [ids, counts] = change === 'added' ? [to, added] : [from, removed];
  const size = ids.reduce((sum, id) => sum + (counts.get(id) ?? 0), 0);
  return size === 0 ? undefined : count(size, 'statement');
}
