import type { Candidate, Comparison, Statement } from '@ladderkit/core';
import type { Review } from '@ladderkit/core/compare';
import { linkId, statementsOf, type CrosswalkLink } from './linksOf';

/** A statement of the other side that is near, though it is no counterpart by the comparison. */
export interface Neighbour {
  statement: Statement;
  /** What a person has said of it. */
  review?: Review['review'] | undefined;
}

/** So many candidates of a statement are shown. */
const MOST = 3;

/** The nearest statements of the other side: up to three candidates, the nearest first, then links that were rejected. */
export function neighboursOf(comparison: Comparison, links: readonly CrosswalkLink[]) {
  const statements = statementsOf(comparison);
  const candidates = new Map<string, Candidate[]>();
  for (const candidate of comparison.rows.flatMap(({ candidates = [] }) => candidates)) {
    const known = candidates.get(candidate.of) ?? [];
    if (known.length < MOST) candidates.set(candidate.of, [...known, candidate]);
  }
  const said = new Map(links.map(({ id, review }) => [id, review]));
  return (side: 'from' | 'to', id: string): Neighbour[] => {
    const there = side === 'from' ? 'to' : 'from';
    const rejected = links.filter((link) => link[side].id === id && link.review === 'rejected');
    const near = new Set(
      [...(candidates.get(id) ?? []), ...rejected.map((link) => link[there])].map((each) => each.id),
    );
    return [...near].flatMap((other) => {
      const statement = statements[there].get(other);
      const review = said.get(side === 'from' ? linkId(id, other) : linkId(other, id));
      return statement ? [{ statement, review }] : [];
    });
  };
}
