import type { Level } from '../../model/Level';
import type { Axis } from '../Comparison';
import type { Part } from '../LadderPart';
import type { AlignedLink } from '../match/alignStatements';
import { countOf, nounPairs, type NounLinks, type NounPair } from './nounPairs';
import { nounsOf } from './nounsOf';

/** Which nouns of the two sides correspond. */
export type Counterparts = Record<'level' | 'competency' | 'track' | 'scale', NounPair[]>;

/**
 * Finds what corresponds on the two sides. Ids count within one ladder only. Levels of two tracks correspond where both
 * tracks share their ranks; ranks of a track's own never make levels equivalent.
 */
export function counterparts(axis: Axis, from: Part, to: Part, links: readonly AlignedLink[]): Counterparts {
  const idsCount = axis !== 'company';
  const linked = (noun: 'level' | 'competency') => nounLinks(from, to, sure(links), noun);
  const level = levelPairs(axis, from, to, linked('level'));
  const [before, after] = [nounsOf(from), nounsOf(to)];
  const pairs = (noun: 'competency' | 'track' | 'scale', links: NounLinks, byId = idsCount) =>
    nounPairs(before[noun], after[noun], links, byId);
  return {
    level,
    competency: pairs('competency', linked('competency')),
    track: pairs('track', axis === 'version' ? trackLinks(from, to, level) : NO_LINKS),
    scale: pairs('scale', NO_LINKS, true),
  };
}

const NO_LINKS: NounLinks = { linked: [], from: [], to: [] };

/** What the levels that correspond tell of their tracks. */
function trackLinks(from: Part, to: Part, levels: readonly NounPair[]): NounLinks {
  const [left, right] = [tracksOf(from), tracksOf(to)];
  const linked = levels.flatMap((pair) => pair.from.map((id) => [left.get(id), right.get(pair.to[0] ?? '')] as const));
  return { linked, from: [...left.values()], to: [...right.values()] };
}

export function levelPairs(axis: Axis, from: Part, to: Part, linked: NounLinks): NounPair[] {
  const [before, after] = [from.levels[0], to.levels[0]];
  if (axis === 'level') return before && after ? [{ from: [before.id], to: [after.id], shared: 1 }] : [];
  if (axis === 'version') return withFellows(from, to, nounPairs(from.levels, to.levels, linked, true));
  if (axis !== 'track') return nounPairs(from.levels, to.levels, linked, false);
  return from.levels.flatMap((level) => {
    const equal = to.levels.filter(
      (other) => sharesRank(from, level) && sharesRank(to, other) && level.rank === other.rank,
    );
    return equal.length > 0 ? [{ from: [level.id], to: equal.map(({ id }) => id), shared: 1 }] : [];
  });
}

/** A level goes where most levels of its track went, or under a name of its own; what it shares with another track is no more. */
function withFellows(from: Part, to: Part, pairs: readonly NounPair[]): NounPair[] {
  const [tracks, tracksThere] = [tracksOf(from), tracksOf(to)];
  const [titles, titlesThere] = [titlesOf(from), titlesOf(to)];
  const trackOf = ({ from: [a = ''] }: NounPair) => tracks.get(a);
  const wayOf = (pair: NounPair) => `${trackOf(pair)}\n${tracksThere.get(pair.to[0] ?? '')}`;
  const [fellows, along] = [countOf(pairs.map(trackOf)), countOf(pairs.map(wayOf))];
  return pairs.filter((pair) => {
    const [a = '', b = ''] = [pair.from[0], pair.to[0]];
    const isNamed = a === b || titles.get(a) === titlesThere.get(b);
    return isNamed || along(wayOf(pair)) * 2 >= fellows(trackOf(pair));
  });
}

const titlesOf = ({ levels }: Part) => new Map(levels.map(({ id, title }) => [id, title]));

const sharesRank = ({ ladder }: Part, { track, rank }: Level) =>
  rank !== undefined && ladder.tracks?.find(({ id }) => id === track)?.ranks === 'shared';

/** What is only possible is no evidence for anything else. */
export const sure = (links: readonly AlignedLink[]) => links.filter(({ confidence }) => confidence !== 'possible');

export function nounLinks(
  from: Part,
  to: Part,
  links: readonly AlignedLink[],
  noun: 'level' | 'competency',
): NounLinks {
  const [left, right] = [from, to].map(({ statements }) => statements.map((each) => each[noun]));
  const linked = links.map((link) => [left?.[link.from], right?.[link.to]] as const);
  return { linked, from: left ?? [], to: right ?? [] };
}

/** The track of each level, by their ids. */
export const tracksOf = ({ levels }: Part) => new Map(levels.map(({ id, track }) => [id, track ?? '']));

/** The ids on the other side, by the id on this one. */
export function thereOf(pairs: readonly NounPair[]): Map<string, string[]> {
  return new Map(pairs.flatMap(({ from, to }) => from.map((id): [string, string[]] => [id, to])));
}
