import type { Thresholds } from '../thresholds';
import type { Homes } from './Homes';
import type { PairKey } from './pairOff';
import type { Subject } from './Subject';

/** One way through the pairs of two sides. */
export interface Pass {
  /** What two statements have in common of where they stand, the nearest first. A statement without a key takes no part. */
  where: PairKey[];
  /** How alike they are at least. Absent: only equal texts are linked. */
  least?: number;
  /** Whether equal texts are linked first. */
  equal?: true;
  /** Whether they are the nearest of each other. */
  mutual?: true;
}

/**
 * The passes of a comparison, the surest first. What is alike at the same level comes before what lies elsewhere, unless that
 * is nearly equal, or equal to what the level said while the track said elsewhere what the level says now. What stands at a
 * new level comes later, even where it is equal: who holds the old level reads a reworded statement, and the new one has a
 * copy. Only what is merely possible gives way to what is equal, wherever that stands.
 */
export function passesOf(
  subjects: Record<'from' | 'to', readonly Subject[]>,
  homes: Homes,
  { link, mutual = link, likely, elsewhere }: Thresholds,
): Pass[] {
  const { levelOf, isOld } = homes;
  if (!elsewhere) return [{ where: [levelOf], least: link }];
  const { nearlyEqual } = elsewhere;
  const { isUnsaid, isGone, isNews, inTrack, anywhere } = whereaboutsOf(subjects, homes);
  return [
    { where: [levelOf], equal: true },
    { where: [among(levelOf, isNews)], least: nearlyEqual },
    { where: [among(inTrack, isOld)], equal: true },
    { where: [levelOf], least: nearlyEqual },
    { where: [among(inTrack, isOld), among(anywhere, isOld)], least: nearlyEqual, equal: true },
    { where: [levelOf], least: likely },
    { where: [among(inTrack, isGone), anywhere], least: nearlyEqual, equal: true },
    { where: [among(levelOf, isUnsaid)], least: link },
    { where: [among(inTrack, isUnsaid)], least: elsewhere.link },
    { where: [among(levelOf, isUnsaid)], least: mutual, mutual: true },
  ];
}

/** Which statements may stand elsewhere, by what the levels of both sides say word for word. */
function whereaboutsOf(
  subjects: Record<'from' | 'to', readonly Subject[]>,
  { levelOf, trackOf }: Homes,
): { isUnsaid: Test; isGone: Test; isNews: Test; inTrack: PairKey; anywhere: PairKey } {
  const textIn =
    (keyOf: Homes['levelOf']): Homes['levelOf'] =>
    (side, member) =>
      `${keyOf(side, member)} ${subjects[side][member]?.folded}`;
  const [textAtLevel, textInTrack, text] = [textIn(levelOf), textIn(trackOf), textIn(() => '')];
  const said = (side: 'from' | 'to', textOf: Homes['levelOf']) =>
    new Set(subjects[side].map((_, i) => textOf(side, i)));
  const saidThere = { from: said('to', textInTrack), to: said('from', textInTrack) };
  const stillSaid = said('to', textAtLevel);
  // what a level goes on saying, in another place, has not left it
  const hasLeft: Test = (side, member) => side === 'to' || !stillSaid.has(textAtLevel(side, member));
  // what another level goes on saying may be where a copy comes from
  const kept = new Set(subjects.from.flatMap((_, i) => (hasLeft('from', i) ? [] : [text('from', i)])));
  const isGone: Test = (side, member) => side === 'to' || !kept.has(text(side, member));
  // a new track stands beside those that stay: what it says alike is its own
  const tracks = new Set(subjects.from.map((_, i) => trackOf('from', i)));
  const mayCross: Test = (side, member) =>
    isGone(side, member) && (side === 'from' || tracks.has(trackOf(side, member)));
  const isUnsaid: Test = (side, member) => !saidThere[side].has(textInTrack(side, member));
  return {
    isUnsaid,
    isGone,
    // what the track said before may have come from where it stood
    isNews: (side, member) => side === 'from' || isUnsaid(side, member),
    inTrack: among(trackOf, hasLeft),
    anywhere: among(() => '', mayCross),
  };
}

type Test = (side: 'from' | 'to', member: number) => boolean;

/** A key for those that pass a test. */
const among =
  (keyOf: PairKey, test: Test): PairKey =>
  (side, member) =>
    test(side, member) ? keyOf(side, member) : undefined;
