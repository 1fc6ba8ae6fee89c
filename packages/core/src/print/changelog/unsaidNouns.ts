import type { Comparison, Pair, SideLevel } from '../../compare/Comparison';
import type { WholeLevels } from './wholeLevels';

/** Whether a competency came or went only because whole levels did: these are named themselves. */
export function isOfWholeLevels({ noun, change, from, to }: Pair, { rows }: Comparison, whole: WholeLevels): boolean {
  if (noun !== 'competency' || (change !== 'added' && change !== 'removed')) return false;
  const [side, ids] = change === 'added' ? (['to', to] as const) : (['from', from] as const);
  const under = rows.flatMap((row) => row[side]).filter(({ competency }) => ids.some((id) => id === competency));
  return under.length > 0 && under.every(({ level }) => whole[change].has(level));
}

/** Whether a track is new in name only: there was none before, and none of its levels is new. */
export function isOnlyNamed(
  { noun, change, to }: Pair,
  { from, to: side }: Comparison,
  { added }: WholeLevels,
): boolean {
  const isOn = ({ track = '' }: SideLevel) => to.includes(track);
  return noun === 'track' && change === 'added' && !from.tracks[0] && !side.levels.some((each) => isOn(each) && added.has(each.id)); // prettier-ignore
}
