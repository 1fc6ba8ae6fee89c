import type { Axis, Confidence } from '../Comparison';
import type { Review } from '../CompareOptions';
import { scorePairs, type ScoredPair } from '../inverted-index/scorePairs';
import { vectorsOf } from '../inverted-index/vectorsOf';
import { thresholds } from '../thresholds';
import type { Tokeniser } from '../tokens/createTokeniser';
import { matchExact } from './matchExact';
import { matchGreedy } from './matchGreedy';
import type { SectionAffinity } from './sectionAffinity';
import type { Subject } from './Subject';

/** Which statements correspond, by position, and which are near. */
export interface Alignment {
  links: AlignedLink[];
  /** All pairs worth showing, linked or not. */
  near: ScoredPair[];
}

export interface AlignedLink extends ScoredPair {
  confidence: Confidence;
  review?: Review['review'] | undefined;
}

export interface AlignSettings {
  axis: Axis;
  tokenise: Tokeniser;
  affinity: SectionAffinity;
  reviews: readonly Review[];
}

/** Aligns the statements of two sides: pinned pairs, then equal texts, then the most alike. */
export function alignStatements(from: readonly Subject[], to: readonly Subject[], settings: AlignSettings): Alignment {
  const { axis, tokenise, affinity } = settings;
  const sectionWeight = thresholds.sectionWeight[axis];
  const space = vectorsOf(
    from.map(({ plain }) => tokenise(plain)),
    to.map(({ plain }) => tokenise(plain)),
  );
  const rejected = reviewed(from, to, settings.reviews, 'rejected');
  const pinned = reviewed(from, to, settings.reviews, 'pinned');
  const near = scorePairs(space, thresholds.candidate, (i, j, words) => {
    const [a, b] = [from[i], to[j]];
    if (a === undefined || b === undefined) return 0;
    return (1 - sectionWeight) * words + sectionWeight * affinity(a, b);
  });
  const pairKey = ({ from: i, to: j }: { from: number; to: number }) => `${i} ${j}`;
  const allowed = near.filter((pair) => !rejected.has(pairKey(pair)));
  const fixed: AlignedLink[] = [...pinned.values()].map((pair) => ({ ...pair, review: 'pinned' }));
  const equal: AlignedLink[] = matchExact(from, to)
    .map(([i, j]): AlignedLink => ({ from: i, to: j, similarity: 1, confidence: 'certain' }))
    .filter((pair) => !rejected.has(pairKey(pair)));
  const firm = axis === 'company' ? unique([...fixed, ...equal], pairKey) : onceEach([...fixed, ...equal]);
  const open = axis === 'company' ? allowed : without(allowed, firm);
  const enough = open.filter(({ similarity }) => similarity >= thresholds.link[axis]);
  const found = axis === 'company' ? enough : matchGreedy(enough, byIds(from, to));
  const weighed = found.map((pair): AlignedLink => ({
    ...pair,
    confidence: pair.similarity >= thresholds.likely[axis] ? 'likely' : 'possible',
  }));
  return { links: unique([...firm, ...weighed], pairKey), near: allowed };
}

/** The pairs that a person has reviewed so, by `from to` positions. */
function reviewed(
  from: readonly Subject[],
  to: readonly Subject[],
  reviews: readonly Review[],
  wanted: Review['review'],
): Map<string, AlignedLink> {
  const positions = (side: readonly Subject[]) => new Map(side.map(({ statement }, i) => [statement.id, i]));
  const [left, right] = [positions(from), positions(to)];
  const pairs = new Map<string, AlignedLink>();
  for (const each of reviews) {
    const [i, j] = [left.get(each.from), right.get(each.to)];
    if (each.review !== wanted || i === undefined || j === undefined) continue;
    pairs.set(`${i} ${j}`, { from: i, to: j, similarity: 1, confidence: 'certain' });
  }
  return pairs;
}

function unique(links: readonly AlignedLink[], keyOf: (link: AlignedLink) => string): AlignedLink[] {
  const seen = new Map<string, AlignedLink>();
  for (const link of links) if (!seen.has(keyOf(link))) seen.set(keyOf(link), link);
  return [...seen.values()];
}

function onceEach(links: readonly AlignedLink[]): AlignedLink[] {
  const kept: AlignedLink[] = [];
  for (const link of links) if (without([link], kept).length > 0) kept.push(link);
  return kept;
}

/** The pairs of which neither text is in a link. */
function without<Pair extends ScoredPair>(pairs: readonly Pair[], links: readonly ScoredPair[]): Pair[] {
  const from = new Set(links.map((link) => link.from));
  const to = new Set(links.map((link) => link.to));
  return pairs.filter((pair) => !from.has(pair.from) && !to.has(pair.to));
}

const byIds = (from: readonly Subject[], to: readonly Subject[]) => {
  const idsOf = (pair: ScoredPair) => `${from[pair.from]?.statement.id ?? ''}\n${to[pair.to]?.statement.id ?? ''}`;
  return (a: ScoredPair, b: ScoredPair) => (idsOf(a) < idsOf(b) ? -1 : 1);
};
