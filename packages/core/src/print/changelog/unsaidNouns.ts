import type { Comparison, Pair, Side, SideLevel } from '../../compare/Comparison';
import { nounName } from '../report/nounName';
import type { WholeLevels } from './wholeLevels';

/** Whether what became of a noun is no news to anybody, or is told by what became of levels or of other nouns. */
export function isUnsaid(pair: Pair, comparison: Comparison, whole: WholeLevels): boolean {
  return (
    isRespelt(pair, comparison) || isOnlyNamed(pair, comparison, whole) || isToldOtherwise(pair, comparison, whole)
  );
}

/** Whether two names differ in case, punctuation or pictures alone. */
function isRespelt({ change, noun, from: before, to: after }: Pair, { from, to }: Comparison): boolean {
  const folded = (side: Side, ids: readonly string[]) =>
    ids.map((id) => nounName(side, noun, id).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).join('\n'); // prettier-ignore
  return change === 'renamed' && folded(from, before) === folded(to, after);
}

/** Whether a track is new in name only: there was none before, and none of its levels is new. */
function isOnlyNamed({ noun, change, to }: Pair, { from, to: side }: Comparison, { added }: WholeLevels): boolean {
  const isOn = ({ track = '' }: SideLevel) => to.includes(track);
  return noun === 'track' && change === 'added' && !from.tracks[0] && !side.levels.some((each) => isOn(each) && added.has(each.id)); // prettier-ignore
}

/**
 * Whether a competency came or went only because whole levels did, which are named themselves, or holds nothing but other
 * competencies.
 */
function isToldOtherwise({ noun, change, from, to }: Pair, { rows, steps }: Comparison, whole: WholeLevels): boolean {
  if (noun !== 'competency' || (change !== 'added' && change !== 'removed')) return false;
  const [side, ids] = change === 'added' ? (['to', to] as const) : (['from', from] as const);
  const isHere = ({ competency }: { competency?: string | undefined }) => ids.some((id) => id === competency);
  const under = [...rows.flatMap((row) => row[side]), ...steps.flatMap((step) => step[side] ?? [])].filter(isHere);
  return under.every(({ level }) => whole[change].has(level));
}
