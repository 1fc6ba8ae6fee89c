import type { Comparison, Link, Row, Statement } from '../compare/Comparison';

/** A link of a comparison with its statements and the row it stands in. */
export interface PlacedLink {
  link: Link;
  from: Statement;
  to: Statement;
  row: Row;
}

/** The links of a comparison that nobody has rejected. */
export function linksOf({ rows }: Comparison): PlacedLink[] {
  return rows.flatMap((row) => {
    const [from, to] = [row.from, row.to].map((side) => new Map(side.map((statement) => [statement.id, statement])));
    return row.links.flatMap((link): PlacedLink[] => {
      const [a, b] = [from?.get(link.from), to?.get(link.to)];
      return a && b && link.review !== 'rejected' ? [{ link, from: a, to: b, row }] : [];
    });
  });
}

/** Of each statement of a side the best link, by its id: a pinned one first, else the most similar. */
export function bestLinks(links: readonly PlacedLink[], side: 'from' | 'to'): Map<string, PlacedLink> {
  const best = new Map<string, PlacedLink>();
  for (const each of links) {
    const known = best.get(each[side].id);
    if (known === undefined || weightOf(each.link) > weightOf(known.link)) best.set(each[side].id, each);
  }
  return best;
}

/** How much a link counts, 0 to 1: what a person has pinned counts whole. */
export function weightOf({ review, similarity }: Link): number {
  return review === 'pinned' ? 1 : Math.min(similarity, 1);
}

/** The statements of a side that ask something, each once. */
export function expectationsOfSide({ rows }: Comparison, side: 'from' | 'to'): Statement[] {
  const statements = new Map<string, Statement>();
  for (const row of rows) {
    for (const each of row[side]) if ((each.kind ?? 'expectation') === 'expectation') statements.set(each.id, each);
  }
  return [...statements.values()];
}
