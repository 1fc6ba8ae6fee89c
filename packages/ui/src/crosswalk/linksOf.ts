import type { Comparison, Confidence, Reason, Statement } from '@ladderkit/core';
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

/** What stands for a statement without a link where the id of a link is asked: a link that lacks its other end. */
export const loneId = (side: 'from' | 'to', id: string) => (side === 'from' ? linkId(id, '') : linkId('', id));

/** A statement that is chosen though it has no link. */
export interface LoneStatement {
  side: 'from' | 'to';
  statement: Statement;
}

/** The statement that `loneId` stands for. */
export function loneOf(id: string, statements: Record<'from' | 'to', ReadonlyMap<string, Statement>>) {
  const side = id.endsWith('→') ? 'from' : 'to';
  const statement = statements[side].get(side === 'from' ? id.slice(0, -1) : id.slice(1));
  return statement && loneId(side, statement.id) === id ? ({ side, statement } as const) : undefined;
}

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

const SURENESS = { certain: 0, likely: 1, possible: 2 };

/** The surest links first, the more alike of equally sure ones before the others. */
export const bySureness = (a: CrosswalkLink, b: CrosswalkLink) =>
  SURENESS[a.confidence] - SURENESS[b.confidence] || b.similarity - a.similarity;

/** The links of each statement of a side that nobody rejected, the surest first. */
export function linksBy(links: readonly CrosswalkLink[], side: 'from' | 'to'): Map<string, CrosswalkLink[]> {
  const index = new Map<string, CrosswalkLink[]>();
  for (const link of [...links].sort(bySureness)) {
    if (link.review === 'rejected') continue;
    const known = index.get(link[side].id);
    if (known) known.push(link);
    else index.set(link[side].id, [link]);
  }
  return index;
}
