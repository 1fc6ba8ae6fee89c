import type { Review } from '../compare/CompareOptions';
import type { Comparison, Side, Statement } from '../compare/Comparison';
import { linksOf } from './bestLinks';
import type { Crosswalk, CrosswalkLink, CrosswalkSide } from './Crosswalk';

/** What a person said of two statements, with who, when and why. */
export interface SignedReview extends Review, Partial<Pick<CrosswalkLink, 'direction' | 'by' | 'at' | 'note'>> {}

export interface CrosswalkOptions {
  title?: string | undefined;
  /** What people said; links that they rejected stay in the document, so that nobody has to reject them again. */
  reviews?: readonly SignedReview[] | undefined;
  /** Whether links that are only possible are proposed as well. @default false */
  possible?: boolean | undefined;
}

/**
 * A crosswalk to be reviewed, or that has been: the certain and likely links of a comparison as proposals, and all that
 * people have said, that first. Reviews of statements that the comparison does not have are left out.
 *
 * @example crosswalkOf(compareLadders(ours, theirs, { reviews }), { reviews })
 */
export function crosswalkOf(
  comparison: Comparison,
  { title, reviews = [], possible = false }: CrosswalkOptions = {},
): Crosswalk {
  const statements = { from: statementsOf(comparison, 'from'), to: statementsOf(comparison, 'to') };
  const reviewed = reviews.flatMap(({ from, to, review, direction = 'both', by, at, note }): CrosswalkLink[] => {
    const [a, b] = [statements.from.get(from), statements.to.get(to)];
    if (a === undefined || b === undefined) return [];
    const signed = {
      ...(by !== undefined && { by }),
      ...(at !== undefined && { at }),
      ...(note !== undefined && { note }),
    };
    return [{ from: recorded(a), to: recorded(b), direction, confidence: 'certain', review, ...signed }];
  });
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
