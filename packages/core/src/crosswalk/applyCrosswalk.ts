import type { Review } from '../compare/CompareOptions';
import type { Message } from '../message/Message';
import type { Expectation } from '../model/Expectation';
import type { Ladder } from '../model/Ladder';
import { plainText } from '../text/plainText';
import type { Crosswalk, CrosswalkLink, CrosswalkStatement } from './Crosswalk';

/** What became of a statement since it was reviewed. */
export type StatementFate = 'same' | 'reworded' | 'moved' | 'missing';

/** A link that must be looked at again, and why. */
export interface LinkToReview {
  link: CrosswalkLink;
  from: StatementFate;
  to: StatementFate;
}

export interface AppliedCrosswalk {
  /** Links whose statements say what they said when reviewed, with the ids they have now. */
  holds: CrosswalkLink[];
  review: LinkToReview[];
  /** What still holds of what people said, for the `reviews` option of a comparison. Proposals are no reviews. */
  reviews: Review[];
  messages: Message[];
}

/**
 * Lays a crosswalk on two ladders as they are now. A link holds when both statements are there with the same words at the
 * same level (punctuation, case and marks aside; an id may have changed); all others must be looked at again. Nothing is
 * taken over that does not hold.
 *
 * @example
 * const { reviews, review, messages } = applyCrosswalk(crosswalk, ours, theirs);
 * const comparison = compareLadders(ours, theirs, { reviews });
 */
export function applyCrosswalk(crosswalk: Crosswalk, from: Ladder, to: Ladder): AppliedCrosswalk {
  const find = { from: finder(from), to: finder(to) };
  const applied: AppliedCrosswalk = {
    holds: [],
    review: [],
    reviews: [],
    messages: [...sideMessages(crosswalk.from, from), ...sideMessages(crosswalk.to, to)],
  };
  for (const link of crosswalk.links) {
    const [a, b] = [find.from(link.from), find.to(link.to)];
    if (a.fate !== 'same' || b.fate !== 'same') {
      applied.review.push({ link, from: a.fate, to: b.fate });
      continue;
    }
    const held = { ...link, from: { ...link.from, id: a.id }, to: { ...link.to, id: b.id } };
    applied.holds.push(held);
    if (link.review !== 'proposed') applied.reviews.push({ from: a.id, to: b.id, review: link.review });
  }
  return applied;
}

function finder(ladder: Ladder): (statement: CrosswalkStatement) => { id: string; fate: StatementFate } {
  const byId = new Map(ladder.expectations.map((expectation) => [expectation.id, expectation]));
  const byWords = new Map<string, Expectation[]>();
  for (const expectation of ladder.expectations) {
    const words = wordsOf(expectation.text);
    byWords.set(words, [...(byWords.get(words) ?? []), expectation]);
  }
  return ({ id, level, text }) => {
    const words = wordsOf(text);
    const own = byId.get(id);
    if (own && wordsOf(own.text) === words) return { id, fate: own.level === level ? 'same' : 'moved' };
    const alike = byWords.get(words) ?? [];
    const [there] = alike.filter((each) => each.level === level);
    if (there) return { id: there.id, fate: 'same' };
    return { id, fate: alike.length > 0 ? 'moved' : own ? 'reworded' : 'missing' };
  };
}

const wordsOf = (text: string) =>
  plainText(text)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

function sideMessages({ ladder, version }: Crosswalk['from'], now: Ladder): Message[] {
  if (ladder !== now.id) {
    const text = `The crosswalk is of the ladder "${ladder}"; this one is "${now.id}".`;
    return [
      {
        code: 'crosswalk-foreign',
        severity: 'error',
        text,
        hint: 'Give the ladders in the order of the crosswalk: from, then to.',
      },
    ];
  }
  if (version === now.version) return [];
  const text = `The crosswalk was reviewed for version ${version ?? '(none)'} of "${ladder}"; this is version ${now.version ?? '(none)'}.`;
  return [{ code: 'crosswalk-outdated', severity: 'info', text, hint: 'Look again at the links that no longer hold.' }];
}
