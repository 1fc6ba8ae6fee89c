import type { Comparison, Side, Statement } from '../compare/Comparison';

/**
 * A comparison as if each statement stood in the top-level competency that holds its own, so that what is read of it is said of
 * sections: their People ≈ our Leadership. A ladder of one section keeps its competencies.
 *
 * @example relatedCompetencies(bySection(compareLadders(ours, theirs, { lexicon: lexiconEn })))
 */
export function bySection(comparison: Comparison): Comparison {
  const [from, to] = [sectionsOf(comparison.from), sectionsOf(comparison.to)];
  const placed = (statements: readonly Statement[], sectionOf: ReadonlyMap<string, string>) =>
    statements.map((each) => {
      const section = sectionOf.get(each.competency ?? '');
      return section === undefined ? each : { ...each, competency: section };
    });
  const rows = comparison.rows.map((row) => ({ ...row, from: placed(row.from, from), to: placed(row.to, to) }));
  return { ...comparison, rows };
}

/** The section of each competency, by their ids; the last one before parents go round. */
function sectionsOf({ competencies }: Side): Map<string, string> {
  const parents = new Map(competencies.map(({ id, parent }) => [id, parent]));
  const sections = new Map<string, string>();
  for (const { id } of competencies) {
    const path = new Set([id]);
    for (let at = parents.get(id); at !== undefined && parents.has(at) && !path.has(at); at = parents.get(at))
      path.add(at);
    sections.set(id, [...path].at(-1) ?? id);
  }
  return new Set(sections.values()).size > 1 ? sections : new Map();
}
