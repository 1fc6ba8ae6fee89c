import type { ScoredPair } from '../inverted-index/NearestPairs';
import type { Thresholds } from '../thresholds';
import type { AlignedLink } from './alignStatements';
import { commonWeights } from './commonWeights';
import type { EqualGroup } from './groupEqual';
import type { Homes } from './Homes';
import { matchExact } from './matchExact';
import { pairOff } from './pairOff';
import { passesOf } from './passesOf';
import type { Scores } from './scoreSubjects';
import type { Subject } from './Subject';

/** The groups of equal statements of both sides, and their pairs. */
export interface NearGroups {
  from: readonly EqualGroup[];
  to: readonly EqualGroup[];
  /** The most alike first; equals in an order that does not depend on positions. */
  near: readonly ScoredPair[];
  subjects: Record<'from' | 'to', readonly Subject[]>;
  scores: Scores;
  homes: Homes;
  rules: Thresholds;
}

/** Below this a likely link has three words in common: two, as a name has, may stand in sentences about different things. */
const BEYOND_DOUBT = 0.5;

/**
 * Adds links to the firm ones, pass by pass and in each from the most alike on, each statement at most once. As good as an
 * optimal assignment here, and far faster. A link that is only possible is the nearest of one of its statements.
 */
export function linkOnce(
  firm: readonly AlignedLink[],
  { from, to, near, scores, subjects, homes, rules }: NearGroups,
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
  const free = (side: 'from' | 'to', group: EqualGroup | undefined) =>
    new Set(group?.members.filter((member) => !taken[side].has(member)));
  for (const { where, least = Infinity, equal, mutual } of passesOf(subjects, homes, rules)) {
    if (equal) matchExact(subjects, links, where).forEach((link) => isRejected(link) || add(link));
    for (const { from: i, to: j, similarity } of near) {
      if (similarity < least) break;
      const isLikely = similarity >= rules.likely && (similarity >= BEYOND_DOUBT || hasWords(scores, i, j));
      if (!isLikely && least >= rules.likely) continue;
      const ends = Number(nearest.get(i) === j) + Number(nearestBack.get(j) === i);
      if (ends < (mutual ? 2 : isLikely ? 0 : 1)) continue;
      for (const [a, b] of pairOff(free('from', from[i]), free('to', to[j]), where))
        add({ from: a, to: b, similarity, confidence: isLikely ? 'likely' : 'possible' });
    }
  }
  return links;
}

const hasWords = (scores: Scores, from: number, to: number) =>
  [...commonWeights(scores, from, to).keys()].filter((token) => !scores.vocabulary.tokens[token]?.startsWith('#'))
    .length > 2;
