import type { Candidate, Comparison, Confidence, Link, Statement } from '../../compare/Comparison';

/** A statement of one side, with what it corresponds to on the other. */
export interface StatementLinks {
  statement: Statement;
  /** Surest first. */
  links: (Link & { other: Statement })[];
  candidates: Candidate[];
}

export const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** The statements of a side with their links; a company's comparison has one row a link, so rows are gathered. */
export function linksOfSide({ rows }: Comparison, side: 'from' | 'to'): StatementLinks[] {
  const there = side === 'from' ? 'to' : 'from';
  const found = new Map<string, StatementLinks>();
  for (const { links, candidates = [], ...sides } of rows) {
    for (const statement of sides[side]) {
      const { id } = statement;
      const entry = found.get(id) ?? { statement, links: [], candidates: [] };
      found.set(id, entry);
      for (const link of links) {
        const other = sides[there].find((each) => each.id === link[there]);
        if (other && link[side] === id && link.review !== 'rejected') entry.links.push({ ...link, other });
      }
      entry.candidates.push(...candidates.filter(({ of }) => of === id));
    }
  }
  const order = ({ confidence, similarity }: Link) => CONFIDENCES.indexOf(confidence) - similarity;
  for (const { links } of found.values()) links.sort((a, b) => order(a) - order(b));
  return [...found.values()];
}
