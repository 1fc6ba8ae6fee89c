import type { ScoredPair } from '../inverted-index/NearestPairs';
import type { Thresholds } from '../thresholds';
import type { AlignedLink } from './alignStatements';
import type { EqualGroup } from './groupEqual';
import { matchExact } from './matchExact';
import { pairOff } from './pairOff';
import type { Subject } from './Subject';

/** The groups of equal statements of both sides, and their pairs. */
export interface NearGroups {
  from: readonly EqualGroup[];
  to: readonly EqualGroup[];
  /** The most alike first; equals in an order that does not depend on positions. */
  near: readonly ScoredPair[];
  subjects: Record<'from' | 'to', readonly Subject[]>;
  homes: Homes;
  rules: Thresholds;
}

/** Where the statements of two sides stand, by position. */
export interface Homes {
  /** The same on both sides for levels that correspond. */
  homeOf: (side: 'from' | 'to', member: number) => string;
  /** The same for all statements but those at levels that only the later side has. */
  oldOf: (side: 'from' | 'to', member: number) => string;
}

/**
 * Adds links to the firm ones, from the most alike on, each statement at most once. As good as an optimal assignment here,
 * and far faster. A link that is only possible is the nearest of one of its statements; what is left over at the end and is
 * the nearest of each other is linked though it has little in common.
 *
 * What is alike at the same level comes before what lies elsewhere, unless that is nearly equal; what stands at a new level
 * comes last, even where it is equal: who holds the old level reads a reworded statement, and the new one has a copy.
 */
export function linkOnce(
  firm: readonly AlignedLink[],
  { from, to, near, subjects, homes: { homeOf, oldOf }, rules }: NearGroups,
  isRejected: (link: AlignedLink) => boolean,
): AlignedLink[] {
  const links: AlignedLink[] = [];
  const taken = { from: new Set<number>(), to: new Set<number>() };
  const add = (link: AlignedLink) => {
    links.push(link);
    taken.from.add(link.from);
    taken.to.add(link.to);
  };
  firm.forEach(add);
  const nearestFirst = [...near].reverse();
  const nearest = new Map(nearestFirst.map((pair) => [pair.from, pair.to]));
  const nearestBack = new Map(nearestFirst.map((pair) => [pair.to, pair.from]));
  const free = (side: 'from' | 'to', group: EqualGroup | undefined, isOpen = (_member: number) => true) =>
    new Set(group?.members.filter((member) => !taken[side].has(member) && isOpen(member)));
  const linkNear = (least: number, keyOf: Homes['homeOf'], isOpen?: (member: number) => boolean, mutual = least) => {
    for (const { from: i, to: j, similarity } of near) {
      if (similarity < Math.min(least, mutual)) break;
      const isLikely = similarity >= rules.likely;
      const ends = Number(nearest.get(i) === j) + Number(nearestBack.get(j) === i);
      if (ends < (similarity < least ? 2 : isLikely ? 0 : 1)) continue;
      for (const [a, b] of pairOff(free('from', from[i], isOpen), free('to', to[j]), [keyOf]))
        add({ from: a, to: b, similarity, confidence: isLikely ? 'likely' : 'possible' });
    }
  };
  const placeOf = (side: 'from' | 'to', member: number) => `${homeOf(side, member)} ${subjects[side][member]?.plain}`;
  const said = new Set(subjects.to.map((_, member) => placeOf('to', member)));
  // what a level goes on saying in another place has not left it
  const hasLeft = (member: number) => !said.has(placeOf('from', member));
  const linkElsewhere = (least: number, keyOf: Homes['homeOf']) => {
    const equal = matchExact(subjects.from, subjects.to, links).filter((link) => hasLeft(link.from));
    for (const link of equal) if (keyOf('from', link.from) === keyOf('to', link.to) && !isRejected(link)) add(link);
    linkNear(least, keyOf, hasLeft);
  };
  const { elsewhere } = rules;
  if (elsewhere) {
    linkNear(elsewhere.nearlyEqual, homeOf);
    linkElsewhere(elsewhere.nearlyEqual, oldOf);
  }
  linkNear(rules.link, homeOf);
  if (elsewhere) {
    linkNear(elsewhere.link, oldOf, hasLeft);
    linkElsewhere(elsewhere.link, () => '');
  }
  if (rules.mutual !== undefined) linkNear(rules.link, homeOf, undefined, rules.mutual);
  return links;
}
