import type { Review } from '../compare/CompareOptions';
import type { Comparison, Side, Statement } from '../compare/Comparison';
import type { AppliedCrosswalk, LinkToReview } from './applyCrosswalk';
import { linksOf } from './bestLinks';
import { isReviewed } from './isReviewed';
import type { Crosswalk, CrosswalkLink, CrosswalkSide } from './Crosswalk';

/** What a person said of two statements, with how surely, who, when and why. */
export interface SignedReview
  extends Review, Partial<Pick<CrosswalkLink, 'direction' | 'confidence' | 'by' | 'at' | 'note'>> {}

export interface CrosswalkOptions {
  title?: string | undefined;
  /** What people said; links that they rejected stay in the document, so that nobody has to reject them again. */
  reviews?: readonly SignedReview[] | undefined;
  /**
   * An earlier crosswalk as `applyCrosswalk` laid it on the two ladders. What holds is kept as it was signed. What does not is a
   * proposal again and remembers what was said; where a statement is missing the link stays as it was.
   */
  applied?: AppliedCrosswalk | undefined;
  /** Whether links that are only possible are proposed as well. @default false */
  possible?: boolean | undefined;
}

/**
 * A crosswalk to be reviewed, or that has been: the certain and likely links of a comparison as proposals, and all that
 * people have said, that first. Reviews of statements that the comparison does not have are left out.
 *
 * @example crosswalkOf(compareLadders(ours, theirs, { reviews }), { reviews })
 * @example crosswalkOf(compareLadders(ours, theirs, { reviews: applied.reviews }), { applied })
 */
export function crosswalkOf(
  comparison: Comparison,
  { title, reviews = [], applied, possible = false }: CrosswalkOptions = {},
): Crosswalk {
  const statements = { from: statementsOf(comparison, 'from'), to: statementsOf(comparison, 'to') };
  const signed = reviews.flatMap(
    ({ from, to, direction = 'both', confidence = 'certain', ...review }): CrosswalkLink[] => {
      const [a, b] = [statements.from.get(from), statements.to.get(to)];
      if (a === undefined || b === undefined) return [];
      return [{ from: recorded(a), to: recorded(b), direction, confidence, ...review }];
    },
  );
  const kept = applied ? keptOf(applied) : [];
  const reviewed = [...new Map([...kept, ...signed].map((link) => [keyOf(link), link])).values()];
  const said = new Set(reviewed.map(keyOf));
  const proposed = linksOf(comparison)
    .filter(({ link }) => possible || link.confidence !== 'possible')
    .map(({ link, from, to }): CrosswalkLink => ({
      from: recorded(from),
      to: recorded(to),
      direction: 'both',
      confidence: link.confidence,
      review: link.review ?? 'proposed',
    }))
    .filter((link) => !said.has(keyOf(link)));
  return {
    format: 'ladderkit-crosswalk/1',
    ...(title !== undefined && { title }),
    from: sideOf(comparison.from),
    to: sideOf(comparison.to),
    links: [...reviewed, ...proposed],
  };
}

/** What was reviewed: as it holds, then what is to be looked at again, then what lost a statement; mere proposals are made anew. */
function keptOf({ holds, review }: AppliedCrosswalk): CrosswalkLink[] {
  const isOpen = ({ from, to }: LinkToReview) => from.now.length > 0 && to.now.length > 0;
  const again = review.filter(({ link }) => isReviewed(link));
  return [
    ...holds.filter(({ review }) => review !== 'proposed'),
    ...holds.filter(({ review, was }) => review === 'proposed' && was),
    ...again.filter(isOpen).flatMap(asProposal),
    ...again.filter((each) => !isOpen(each)).map(({ link }) => link),
  ];
}

/** A link whose statements have changed as a proposal of what they are now. */
function asProposal({ link, from, to }: LinkToReview): CrosswalkLink[] {
  const was = link.review === 'proposed' ? link.was : link.review;
  return from.now.flatMap((a) => to.now.map((b) => ({ ...link, from: a, to: b, review: 'proposed' as const, was })));
}

function statementsOf({ rows }: Comparison, side: 'from' | 'to'): Map<string, Statement> {
  return new Map(rows.flatMap((row) => row[side].map((each) => [each.id, each])));
}

const recorded = ({ id, level, text }: Statement) => ({ id, level, text });

const keyOf = ({ from, to }: CrosswalkLink) => JSON.stringify([from.id, to.id]);

const sideOf = ({ ladder: { id, title, version } }: Side): CrosswalkSide => ({
  ladder: id,
  title,
  ...(version !== undefined && { version }),
});
