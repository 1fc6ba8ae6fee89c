import type { Level } from '../../model/Level';
import type { Axis } from '../Comparison';
import type { Part } from '../LadderPart';
import type { AlignedLink } from '../match/alignStatements';
import type { Homes } from '../match/Homes';
import { nounPairs, type NounLinks, type NounPair } from './nounPairs';

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
  const [tracksFrom, tracksTo] = [tracksOf(from), tracksOf(to)];
  const trackLinks = level.flatMap((pair) =>
    pair.from.map((id) => [tracksFrom.get(id), tracksTo.get(pair.to[0] ?? '')] as const),
  );
  const linksOfLevels = {
    linked: axis === 'version' ? trackLinks : [],
    from: [...tracksFrom.values()],
    to: [...tracksTo.values()],
  };
  const { ladder: before } = from;
  const { ladder: after } = to;
  return {
    level,
    competency: nounPairs(before.competencies ?? [], after.competencies ?? [], linked('competency'), idsCount),
    track: nounPairs(before.tracks ?? [], after.tracks ?? [], linksOfLevels, idsCount),
    scale: nounPairs(before.scales ?? [], after.scales ?? [], { linked: [], from: [], to: [] }, true),
  };
}

function levelPairs(axis: Axis, from: Part, to: Part, linked: NounLinks): NounPair[] {
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

/** Where the statements of two versions stand, told by the names of levels and, where these do not settle it, by links. */
export function homesOf(from: Part, to: Part): (linksOf: () => readonly AlignedLink[]) => Homes {
  const namesOf = ({ levels }: Part) => levels.map(({ id, title }) => `${id}\n${title}`).sort();
  const isSettled = namesOf(from).join('\n') === namesOf(to).join('\n');
  return (linksOf) => {
    const links = isSettled ? [] : sure(linksOf());
    // one level against one needs no telling
    const axis = from.levels.length === 1 && to.levels.length === 1 ? 'level' : 'version';
    const pairs = levelPairs(axis, from, to, nounLinks(from, to, links, 'level'));
    // what corresponds is named after the first of the later levels
    const homes = { from: new Map<string, string>(), to: new Map<string, string>() };
    for (const pair of pairs) {
      for (const side of ['from', 'to'] as const) for (const id of pair[side]) homes[side].set(id, pair.to[0] ?? '');
    }
    const sides = { from, to };
    const levelAt = (side: 'from' | 'to', member: number) => sides[side].statements[member]?.level ?? '';
    const [tracks, tracksThere] = [{ from: tracksOf(from), to: tracksOf(to) }, new Map<string, string>()];
    for (const [before, after] of homes.from)
      tracksThere.set(tracks.from.get(before) ?? '', tracks.to.get(after) ?? '');
    return {
      levelOf: (side, member) => homes[side].get(levelAt(side, member)) ?? `${side} ${levelAt(side, member)}`,
      trackOf: (side, member) => {
        const [level, track = ''] = [homes[side].get(levelAt(side, member)), tracks[side].get(levelAt(side, member))];
        if (level !== undefined) return tracks.to.get(level) ?? '';
        return side === 'to' ? track : (tracksThere.get(track) ?? track);
      },
      isOld: (side, member) => side === 'from' || homes.to.has(levelAt(side, member)),
    };
  };
}

/** The track of each level, by their ids. */
const tracksOf = ({ levels }: Part) => new Map(levels.map(({ id, track }) => [id, track ?? '']));

/** What is only possible is no evidence for anything else. */
const sure = (links: readonly AlignedLink[]) => links.filter(({ confidence }) => confidence !== 'possible');

function nounLinks(from: Part, to: Part, links: readonly AlignedLink[], noun: 'level' | 'competency'): NounLinks {
  const [left, right] = [from, to].map(({ statements }) => statements.map((each) => each[noun]));
  const linked = links.map((link) => [left?.[link.from], right?.[link.to]] as const);
  return { linked, from: left ?? [], to: right ?? [] };
}

/** The ids on the other side, by the id on this one. */
export function thereOf(pairs: readonly NounPair[]): Map<string, string[]> {
  return new Map(pairs.flatMap(({ from, to }) => from.map((id): [string, string[]] => [id, to])));
}
