import type { Part } from '../LadderPart';
import type { AlignedLink } from '../match/alignStatements';
import type { Homes } from '../match/Homes';
import { levelPairs, nounLinks, sure, tracksOf } from './counterparts';

/** Where the statements of two versions stand, told by the names of levels and, where these do not settle it, by links. */
export function homesOf(from: Part, to: Part): (linksOf: () => readonly AlignedLink[]) => Homes {
  const namesOf = ({ levels }: Part) => levels.map(({ id, title }) => `${id}\n${title}`).sort();
  const isSettled = namesOf(from).join('\n') === namesOf(to).join('\n');
  const homesBy = (links: readonly AlignedLink[]): Homes => {
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
  const settled = isSettled ? homesBy([]) : undefined;
  return (linksOf) => settled ?? homesBy(sure(linksOf()));
}
