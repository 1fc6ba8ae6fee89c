import type { Comparison } from '../compare/Comparison';
import { bestLinks, expectationsOfSide, linksOf } from './bestLinks';

/** How much of one competency has a counterpart on the other side, in statements. */
export interface Coverage {
  /** Absent for the statements that name no competency. */
  competency?: string | undefined;
  statements: number;
  /** With a counterpart that is certain or likely. */
  likely: number;
  /** With a counterpart that is only possible. */
  possible: number;
  /** No counterpart found: never "the other side does not expect it". */
  none: number;
}

/**
 * Coverage per competency in both directions: `from` says how much of that side the `to` side speaks of, `to` the reverse.
 * In the order of the ladders; competencies without statements are left out.
 *
 * @example coverageOf(compareLadders(ours, theirs, { lexicon: lexiconEn })).from
 */
export function coverageOf(comparison: Comparison): { from: Coverage[]; to: Coverage[] } {
  return { from: coverageOfSide(comparison, 'from'), to: coverageOfSide(comparison, 'to') };
}

function coverageOfSide(comparison: Comparison, side: 'from' | 'to'): Coverage[] {
  const best = bestLinks(linksOf(comparison), side);
  const known = comparison[side].competencies.map(({ id }) => id);
  const coverages = new Map<string | undefined, Coverage>(
    [...known, undefined].map((id) => [
      id,
      { ...(id !== undefined && { competency: id }), statements: 0, likely: 0, possible: 0, none: 0 },
    ]),
  );
  for (const { id, competency } of expectationsOfSide(comparison, side)) {
    const coverage = coverages.get(competency) ?? coverages.get(undefined);
    if (coverage === undefined) continue;
    const confidence = best.get(id)?.link.confidence;
    coverage.statements++;
    coverage[confidence === undefined ? 'none' : confidence === 'possible' ? 'possible' : 'likely']++;
  }
  return [...coverages.values()].filter(({ statements }) => statements > 0);
}
