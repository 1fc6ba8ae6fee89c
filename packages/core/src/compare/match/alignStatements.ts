import type { Ladder } from '../../model/Ladder';
import type { Axis, Confidence } from '../Comparison';
import type { Review } from '../CompareOptions';
import type { ScoredPair } from '../inverted-index/scorePairs';
import { joinParts } from '../split/joinParts';
import { thresholds } from '../thresholds';
import type { Tokeniser } from '../tokens/createTokeniser';
import { groupEqual } from './groupEqual';
import { linkFreely } from './linkFreely';
import { linkOnce } from './linkOnce';
import { matchExact } from './matchExact';
import { reviewedPairs } from './reviewedPairs';
import { scoreSubjects } from './scoreSubjects';
import type { Subject } from './Subject';

/** Which statements correspond, by position, and which are near. */
export interface Alignment {
  links: AlignedLink[];
  /** Pairs worth showing beside a statement without a link. */
  near: ScoredPair[];
}

export interface AlignedLink extends ScoredPair {
  confidence: Confidence;
  review?: Review['review'] | undefined;
}

export interface AlignSide {
  ladder: Ladder;
  subjects: readonly Subject[];
}

export interface AlignSettings {
  axis: Axis;
  tokenise: Tokeniser;
  reviews: readonly Review[];
}

/**
 * Aligns the statements of two sides: pinned pairs, then equal texts, then the most alike, then the parts of what was
 * split or merged. Between companies a statement may have several links, on the other axes one, parts aside.
 */
export function* alignStatements(
  from: AlignSide,
  to: AlignSide,
  { axis, tokenise, reviews }: AlignSettings,
): Generator<number, Alignment> {
  const rules = thresholds[axis];
  const groups = { from: groupEqual(from.subjects), to: groupEqual(to.subjects) };
  const scores = yield* scoreSubjects(
    { ladder: from.ladder, groups: groups.from },
    { ladder: to.ladder, groups: groups.to },
    tokenise,
    rules,
  );
  const { pinned, isRejected } = reviewedPairs(from.subjects, to.subjects, reviews);
  const firm = [...pinned, ...matchExact(from.subjects, to.subjects, pinned).filter((link) => !isRejected(link))];
  const byId = orderOf(from.subjects, to.subjects);
  const near = scores.near
    .filter((pair) => !isRejected(firstMembers(pair)))
    .sort((a, b) => b.similarity - a.similarity || byId(firstMembers(a), firstMembers(b)));
  const expand = { ...groups, near, rules };
  const shown = near.map(firstMembers);
  if (axis === 'company') return { links: linkFreely(firm, expand, scores), near: shown };
  const links = linkOnce(firm, expand);
  return { links: rules.part ? joinParts(links, expand, scores, rules.part) : links, near: shown };

  function firstMembers({ from: i, to: j, similarity }: ScoredPair): ScoredPair {
    return { from: groups.from[i]?.members[0] ?? 0, to: groups.to[j]?.members[0] ?? 0, similarity };
  }
}

/** Equals are ordered by their ids, so that no result depends on positions. */
function orderOf(from: readonly Subject[], to: readonly Subject[]) {
  const idsOf = (pair: ScoredPair) => `${from[pair.from]?.statement.id ?? ''}\n${to[pair.to]?.statement.id ?? ''}`;
  return (a: ScoredPair, b: ScoredPair) => (idsOf(a) < idsOf(b) ? -1 : 1);
}
