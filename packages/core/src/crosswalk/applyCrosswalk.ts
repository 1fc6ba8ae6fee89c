import type { Review } from '../compare/CompareOptions';
import type { Message } from '../message/Message';
import type { Ladder } from '../model/Ladder';
import type { Crosswalk, CrosswalkLink } from './Crosswalk';
import { statementFinder, type FoundStatement, type VersionComparer } from './statementFinder';

export interface ApplyCrosswalkOptions {
  /**
   * `compareVersions`, so that statements are found whose words and ids have both changed, as ids made of words do, and those
   * that were split. @default these are missing
   */
  compare?: VersionComparer | undefined;
}

/** A link that must be looked at again, and why. */
export interface LinkToReview {
  /** As it was reviewed. */
  link: CrosswalkLink;
  from: FoundStatement;
  to: FoundStatement;
}

export interface AppliedCrosswalk {
  /** Links whose statements say what they said when reviewed, as they are written now. */
  holds: CrosswalkLink[];
  review: LinkToReview[];
  /** What still holds of what people said, for the `reviews` option of a comparison. Proposals are no reviews. */
  reviews: Review[];
  messages: Message[];
}

/**
 * Lays a crosswalk on two ladders as they are now. A link holds when both statements are there with the same words at the
 * same level (punctuation, case and marks aside; an id may have changed); all others must be looked at again. Nothing is
 * taken over that does not hold. `crosswalkOf` writes the result down.
 *
 * @example
 * const applied = applyCrosswalk(crosswalk, ours, theirs, { compare: compareVersions });
 * const comparison = compareLadders(ours, theirs, { reviews: applied.reviews });
 * const next = crosswalkOf(comparison, { applied });
 */
export function applyCrosswalk(
  crosswalk: Crosswalk,
  from: Ladder,
  to: Ladder,
  { compare }: ApplyCrosswalkOptions = {},
): AppliedCrosswalk {
  const { links } = crosswalk;
  const find = {
    from: statementFinder(from, links.map((link) => link.from), compare), // prettier-ignore
    to: statementFinder(to, links.map((link) => link.to), compare), // prettier-ignore
  };
  const [holds, review]: [CrosswalkLink[], LinkToReview[]] = [[], []];
  for (const link of links) {
    const [a, b] = [find.from(link.from), find.to(link.to)];
    const [[left], [right]] = [a.now, b.now];
    if (left && right && a.fate === 'same' && b.fate === 'same') holds.push({ ...link, from: left, to: right });
    else review.push({ link, from: a, to: b });
  }
  const reviews = holds.flatMap(({ from, to, review }) =>
    review === 'proposed' ? [] : [{ from: from.id, to: to.id, review }],
  );
  return { holds, review, reviews, messages: messagesOf(crosswalk, from, to) };
}

function messagesOf(crosswalk: Crosswalk, from: Ladder, to: Ladder): Message[] {
  const isSwapped = crosswalk.from.ladder === to.id && crosswalk.to.ladder === from.id && from.id !== to.id;
  const hint = isSwapped
    ? 'Give the ladders the other way round.'
    : 'Give the ladders of the crosswalk, or the crosswalk of these.';
  return [...sideMessages(crosswalk.from, from, hint), ...sideMessages(crosswalk.to, to, hint)];
}

function sideMessages({ ladder, version }: Crosswalk['from'], now: Ladder, hint: string): Message[] {
  if (ladder !== now.id) {
    const text = `The crosswalk is of the ladder "${ladder}"; this one is "${now.id}".`;
    return [{ code: 'crosswalk-foreign', severity: 'error', text, hint }];
  }
  if (version === now.version) return [];
  const text = `The crosswalk was reviewed for version ${version ?? '(none)'} of "${ladder}"; this is version ${now.version ?? '(none)'}.`;
  return [{ code: 'crosswalk-outdated', severity: 'info', text, hint: 'Look again at the links that no longer hold.' }];
}
