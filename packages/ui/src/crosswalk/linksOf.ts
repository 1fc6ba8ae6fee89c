import type { Candidate, Comparison, Confidence, Reason, Statement } from '@ladderkit/core';
import type { Review } from '@ladderkit/core/compare';
import { mainReasons } from './mainReasons';

/** Two statements that correspond, or that a person said do not. */
export interface CrosswalkLink {
  /** Made of the ids of both statements. */
  id: string;
  from: Statement;
  to: Statement;
  /** What a person pinned is certain. */
  confidence: Confidence;
  /** 0 to 1: for ranking, not for reading. */
  similarity: number;
  /** Those worth reading, the weightiest first. */
  why: readonly Reason[];
  review?: Review['review'] | undefined;
}

export const linkId = (from: string, to: string) => `${from}→${to}`;

/** The reviews that a comparison brings along. */
export function reviewsOf({ rows }: Comparison): Review[] {
  return rows.flatMap(({ links }) => links.flatMap(({ from, to, review }) => (review ? [{ from, to, review }] : [])));
}

/** The links of a comparison as people have reviewed them: pinned candidates are links too, rejected links stay listed. */
export function linksOf(comparison: Comparison, reviews: readonly Review[]): CrosswalkLink[] {
  const { from, to } = statementsOf(comparison);
  const links = new Map<string, CrosswalkLink>();
  for (const row of comparison.rows) {
    for (const { from: a, to: b, confidence, similarity, why = [] } of row.links) {
      const [before, after] = [from.get(a), to.get(b)];
      if (before && after) {
        links.set(linkId(a, b), {
          id: linkId(a, b),
          from: before,
          to: after,
          confidence,
          similarity,
          why: mainReasons(why),
        });
      }
    }
  }
  for (const { from: a, to: b, review } of reviews) {
    const id = linkId(a, b);
    const [before, after] = [from.get(a), to.get(b)];
    if (!before || !after) continue;
    const link = links.get(id) ?? { id, from: before, to: after, confidence: 'certain', similarity: 1, why: [] };
    links.set(id, { ...link, review, confidence: review === 'pinned' ? 'certain' : link.confidence });
  }
  return [...links.values()];
}

/** The statements of both sides, by id, in the order of the rows. */
export function statementsOf({ rows }: Comparison): Record<'from' | 'to', Map<string, Statement>> {
  const byId = (side: 'from' | 'to') =>
    new Map(rows.flatMap((row) => row[side]).map((statement) => [statement.id, statement]));
  return { from: byId('from'), to: byId('to') };
}

/** The nearest statements of the other side, by the statement they are near to; the nearest first. */
export function candidatesOf({ rows }: Comparison): Map<string, Candidate[]> {
  const byStatement = new Map<string, Candidate[]>();
  for (const candidate of rows.flatMap(({ candidates = [] }) => candidates)) {
    const known = byStatement.get(candidate.of);
    if (known) known.push(candidate);
    else byStatement.set(candidate.of, [candidate]);
  }
  return byStatement;
}

const SURENESS = { certain: 0, likely: 1, possible: 2 };

/** The surest links first, the more alike of equally sure ones before the others. */
export const bySureness = (a: CrosswalkLink, b: CrosswalkLink) =>
  SURENESS[a.confidence] - SURENESS[b.confidence] || b.similarity - a.similarity;
