import type { Comparison, Confidence } from '../compare/Comparison';
import { bestLinks, expectationsOfSide, linksOf, weightOf } from './bestLinks';

/** Two competencies whose statements correspond, by id. */
export interface RelatedCompetencies {
  from: string;
  to: string;
  /** 0 to 1: for ranking, not for reading. The share of what both say that they say to each other. */
  affinity: number;
  /** `likely` where two of the links at least are likely or certain; else one chance likeness may have made it. */
  confidence: Exclude<Confidence, 'certain'>;
  /** How many of the statements of each have their nearest counterpart in the other, and how many statements each has. */
  fromLinked: number;
  fromStatements: number;
  toLinked: number;
  toStatements: number;
  /** The rows that show it, the most similar first. */
  rows: string[];
}

/**
 * Which competencies of two companies speak of the same things: their People ≈ our Leadership and Line management. Read from
 * the nearest counterpart of each statement; titles do not count. The closest first; pairs below `least` are left out.
 *
 * @example relatedCompetencies(compareLadders(ours, theirs, { lexicon: lexiconEn }))
 */
export function relatedCompetencies(
  comparison: Comparison,
  { least = 0.1 }: { least?: number } = {},
): RelatedCompetencies[] {
  const links = linksOf(comparison);
  const nearest = { from: bestLinks(links, 'from'), to: bestLinks(links, 'to') };
  const counts = { from: countsBy(comparison, 'from'), to: countsBy(comparison, 'to') };
  const pairs = new Map<
    string,
    RelatedCompetencies & { weight: number; found: Map<string, number>; likely: Set<string> }
  >();
  for (const side of ['from', 'to'] as const) {
    for (const { link, from, to, row } of nearest[side].values()) {
      const [a, b] = [from.competency, to.competency];
      if (a === undefined || b === undefined) continue;
      const key = JSON.stringify([a, b]);
      const pair = pairs.get(key) ?? {
        from: a,
        to: b,
        affinity: 0,
        confidence: 'possible',
        fromLinked: 0,
        fromStatements: counts.from.get(a) ?? 0,
        toLinked: 0,
        toStatements: counts.to.get(b) ?? 0,
        rows: [],
        weight: 0,
        found: new Map<string, number>(),
        likely: new Set<string>(),
      };
      pairs.set(key, pair);
      pair[side === 'from' ? 'fromLinked' : 'toLinked']++;
      pair.weight += weightOf(link);
      pair.found.set(row.id, weightOf(link));
      if (link.confidence !== 'possible') pair.likely.add(row.id);
    }
  }
  return [...pairs.values()]
    .map(({ weight, found, likely, ...pair }): RelatedCompetencies => ({
      ...pair,
      confidence: likely.size >= 2 ? 'likely' : 'possible',
      affinity: weight / (pair.fromStatements + pair.toStatements),
      rows: [...found].sort(([, a], [, b]) => b - a).map(([id]) => id),
    }))
    .filter(({ affinity }) => affinity >= least)
    .sort((a, b) => b.affinity - a.affinity);
}

function countsBy(comparison: Comparison, side: 'from' | 'to'): Map<string | undefined, number> {
  const counts = new Map<string | undefined, number>();
  for (const { competency } of expectationsOfSide(comparison, side))
    counts.set(competency, (counts.get(competency) ?? 0) + 1);
  return counts;
}
