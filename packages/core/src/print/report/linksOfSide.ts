import type { Candidate, Comparison, Confidence, Link, Statement } from '../../compare/Comparison';

/** A statement of one side, with what it corresponds to on the other. */
export interface StatementLinks {
  statement: Statement;
  /** Surest first. */
  links: { link: Link; other: Statement }[];
  candidates: Candidate[];
}

export const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** The statements of a side with their links; a company's comparison has one row a link, so rows are gathered. */
export function linksOfSide({ rows }: Comparison, side: 'from' | 'to'): StatementLinks[] {
  const there = side === 'from' ? 'to' : 'from';
  const found = new Map<string, StatementLinks>();
  for (const row of rows) {
    for (const statement of row[side]) {
      const entry = found.get(statement.id) ?? { statement, links: [], candidates: [] };
      found.set(statement.id, entry);
      for (const link of row.links.filter((each) => each[side] === statement.id && each.review !== 'rejected')) {
        const other = row[there].find(({ id }) => id === link[there]);
        if (other) entry.links.push({ link, other });
      }
      entry.candidates.push(...(row.candidates ?? []).filter(({ of }) => of === statement.id));
    }
  }
  const order = ({ link }: { link: Link }) => CONFIDENCES.indexOf(link.confidence) - link.similarity;
  for (const { links } of found.values()) links.sort((a, b) => order(a) - order(b));
  return [...found.values()];
}
