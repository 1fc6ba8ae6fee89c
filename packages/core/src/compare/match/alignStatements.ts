import type { Ladder } from '../../model/Ladder';
import type { Axis, Confidence } from '../Comparison';
import type { Review } from '../CompareOptions';
import type { ScoredPair } from '../inverted-index/NearestPairs';
import { joinExamples } from '../split/joinExamples';
import { joinParts } from '../split/joinParts';
import type { Thresholds } from '../thresholds';
import { groupEqual, type EqualGroup } from './groupEqual';
import { linkFreely } from './linkFreely';
import { ANYWHERE, type Homes } from './Homes';
import { linkOnce } from './linkOnce';
import type { PairKey } from './pairOff';
import { linkRestated } from './linkRestated';
import { matchExact } from './matchExact';
import { pairsByKind } from './pairsByKind';
import type { Meaning } from '../inverted-index/scorePairs';
import { reviewedPairs } from './reviewedPairs';
import { scoreSubjects, type Reader, type Scores } from './scoreSubjects';
import type { Subject } from './Subject';

/** Which statements correspond, by position, and which groups of equal ones are near. */
export interface Alignment {
  links: AlignedLink[];
  near: ScoredPair[];
  groups: { from: EqualGroup[]; to: EqualGroup[] };
  scores: Scores;
}

export interface AlignedLink extends ScoredPair {
  confidence: Confidence;
  review?: Review['review'] | undefined;
  /** Whether a level says here itself what it includes as well. */
  restates?: boolean | undefined;
}

export interface AlignSide {
  ladder: Ladder;
  subjects: readonly Subject[];
}

export interface AlignSettings {
  axis: Axis;
  rules: Thresholds;
  reader: Reader;
  reviews: readonly Review[];
  /** Tells by links where statements stand. Absent: all stand at one level. */
  homesOf?: ((linksOf: () => readonly AlignedLink[]) => Homes) | undefined;
  /** What a caller's vectors add. */
  meaning?: ((from: readonly EqualGroup[], to: readonly EqualGroup[]) => Meaning) | undefined;
}

/**
 * Aligns the statements of two sides: pinned pairs, then equal texts, then the most alike, then the parts of what was
 * split or merged. Between companies a statement may have several links, on the other axes one, parts aside.
 */
export function* alignStatements(
  from: AlignSide,
  to: AlignSide,
  { axis, rules, reader, reviews, homesOf, meaning }: AlignSettings,
): Generator<number, Alignment> {
  const groups = { from: groupEqual(from.subjects), to: groupEqual(to.subjects) };
  const sides = { from: from.subjects, to: to.subjects };
  const { pinned, isRejected } = reviewedPairs(from.subjects, to.subjects, reviews);
  // an equal text that lies elsewhere and has left its id behind may be a copy: it waits for what is alike where it stood
  const firmBy = (...where: PairKey[]) => {
    const idOf: PairKey = (side, member) => sides[side][member]?.statement.id;
    return [...pinned, ...matchExact(sides, pinned, [idOf, ...where]).filter((link) => !isRejected(link))];
  };
  let found: AlignedLink[] | undefined;
  const equal = () => (found ??= firmBy((side, member) => sides[side][member]?.statement.level, ANYWHERE.levelOf));
  // two whole ladders have too many statements to score those again that stand unchanged; of two levels they are candidates
  const scoresFirm = axis === 'company' || axis === 'level';
  const firstHomes = homesOf?.(equal) ?? ANYWHERE;
  const firstFirm = firmBy(firstHomes.levelOf);
  const unscored = scoresFirm ? [] : firstFirm;
  const openGroups = (side: 'from' | 'to') => {
    const taken = new Set(unscored.map((link) => link[side]));
    return [...groups[side].keys()].filter((i) => groups[side][i]?.members.some((member) => !taken.has(member)));
  };
  const scores = yield* scoreSubjects(
    { ladder: from.ladder, groups: groups.from },
    { ladder: to.ladder, groups: groups.to },
    reader,
    rules,
    { from: openGroups('from'), to: openGroups('to') },
    meaning?.(groups.from, groups.to),
  );
  const isOpen = (pair: ScoredPair) =>
    !isRejected({ from: groups.from[pair.from]?.members[0], to: groups.to[pair.to]?.members[0] });
  const { near, examples } = pairsByKind(scores.near.filter(isOpen), groups, axis === 'version');
  const anywhere = { ...groups, near, scores, rules, homes: ANYWHERE, subjects: sides };
  if (axis === 'company') return { links: linkFreely(equal(), anywhere, scores), near, groups, scores };
  // which levels correspond is told by links that do not heed levels
  const unheeding = { ...anywhere, rules: { ...rules, elsewhere: undefined } };
  const homes = homesOf?.(() => linkOnce(equal(), unheeding, isRejected)) ?? ANYWHERE;
  const firm = homes === firstHomes ? firstFirm : firmBy(homes.levelOf);
  const given = { ...anywhere, homes };
  const once = linkOnce(firm, given, isRejected);
  const links = linkRestated(once, given).filter((link) => link.restates !== true || !isRejected(link));
  if (!rules.part) return { links, near, groups, scores };
  const parts = joinParts(links, given, scores, rules.part);
  return { links: axis === 'version' ? joinExamples(parts, given, examples) : parts, near, groups, scores };
}
