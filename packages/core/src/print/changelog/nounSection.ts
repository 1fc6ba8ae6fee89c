import type { Comparison, Pair, Side } from '../../compare/Comparison';
import { MARKS } from '../report/marks';
import { count, soft } from '../report/phrases';
import { distinctNames } from './distinctNames';
import type { Entry, Section } from '../report/Report';
import { isOfWholeLevels, isOnlyNamed } from './unsaidNouns';
import type { LevelSize, WholeLevels } from './wholeLevels';

/** Levels, tracks, competencies and scales that came, went, or are now called, cut or joined otherwise. */
export function nounSection(comparison: Comparison, whole: WholeLevels): Section {
  const { pairs = [], from, to } = comparison;
  const changes: Partial<Record<Pair['change'], string>> = {
    added: MARKS.added,
    removed: '− Removed',
    renamed: MARKS.renamed,
    split: '< Split',
    merged: '> Merged',
  };
  const entries = pairs.flatMap((pair): Entry[] => {
    const change = changes[pair.change];
    if (change === undefined || isOfWholeLevels(pair, comparison, whole) || isOnlyNamed(pair, comparison, whole))
      return [];
    const names = (side: Side, ids: readonly string[]) => ids.map((id) => titleOf(side, pair.noun, id)).join(', ');
    const text = [names(from, pair.from), names(to, pair.to)].filter(Boolean).join(' → ');
    const size = pair.noun === 'level' ? sizeOf(pair, whole) : '';
    return [{ mark: `${change} ${pair.noun}`, text: [text, soft(size && ` — ${size}`)] }];
  });
  return { title: 'Levels, tracks and competencies', entries };
}

function titleOf(side: Side, noun: Pair['noun'], id: string): string {
  const level = side.levels.find((each) => each.id === id);
  if (noun === 'level') return level ? distinctNames(side)(level) : id;
  const { tracks, scales, competencies } = side;
  const nouns: readonly { id: string; title: string }[] = { track: tracks, scale: scales, competency: competencies }[
    noun
  ];
  return nouns.find((each) => each.id === id)?.title ?? id;
}

function sizeOf({ from: [before], to: [after] }: Pair, { added, removed }: WholeLevels): string {
  const { statements, moved }: LevelSize = added.get(after ?? '') ??
    removed.get(before ?? '') ?? { statements: 0, moved: 0 };
  const others = added.has(after ?? '') ? 'from other levels' : 'now at other levels';
  return statements === 0 ? '' : `${count(statements, 'statement')}${moved > 0 ? `, ${moved} of them ${others}` : ''}`;
}
