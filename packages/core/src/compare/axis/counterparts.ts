import type { Level } from '../../model/Level';
import type { Axis } from '../Comparison';
import type { Part } from '../LadderPart';
import type { AlignedLink } from '../match/alignStatements';
import { nounPairs, type NounPair } from './nounPairs';

/** Which nouns of the two sides correspond. */
export type Counterparts = Record<'level' | 'competency' | 'track' | 'scale', NounPair[]>;

/**
 * Finds what corresponds on the two sides. Ids count within one ladder only. Levels of two tracks correspond where both
 * tracks share their ranks; ranks of a track's own never make levels equivalent.
 */
export function counterparts(axis: Axis, from: Part, to: Part, links: readonly AlignedLink[]): Counterparts {
  const idsCount = axis !== 'company';
  const sure = links.filter(({ confidence }) => confidence !== 'possible');
  const linked = (noun: 'level' | 'competency') =>
    sure.map((link) => [from.statements[link.from]?.[noun], to.statements[link.to]?.[noun]] as const);
  const named = (noun: 'tracks' | 'scales') =>
    nounPairs(from.ladder[noun] ?? [], to.ladder[noun] ?? [], [], idsCount || noun === 'scales');
  return {
    level: levelPairs(axis, from, to, linked('level')),
    competency: nounPairs(from.ladder.competencies ?? [], to.ladder.competencies ?? [], linked('competency'), idsCount),
    track: named('tracks'),
    scale: named('scales'),
  };
}

function levelPairs(axis: Axis, from: Part, to: Part, linked: Parameters<typeof nounPairs>[2]): NounPair[] {
  const [before, after] = [from.levels[0], to.levels[0]];
  if (axis === 'level') return before && after ? [{ from: [before.id], to: [after.id], shared: 1 }] : [];
  if (axis !== 'track') return nounPairs(from.levels, to.levels, linked, axis === 'version');
  return from.levels.flatMap((level) => {
    const equal = to.levels.filter(
      (other) => sharesRank(from, level) && sharesRank(to, other) && level.rank === other.rank,
    );
    return equal.length > 0 ? [{ from: [level.id], to: equal.map(({ id }) => id), shared: 1 }] : [];
  });
}

const sharesRank = ({ ladder }: Part, { track, rank }: Level) =>
  rank !== undefined && ladder.tracks?.find(({ id }) => id === track)?.ranks === 'shared';

/** The ids on the other side, by the id on this one. */
export function thereOf(pairs: readonly NounPair[]): Map<string, string[]> {
  return new Map(pairs.flatMap(({ from, to }) => from.map((id): [string, string[]] => [id, to])));
}
