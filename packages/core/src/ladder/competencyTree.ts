import type { Competency } from '../model/Competency';
import type { Ladder } from '../model/Ladder';

/** A competency and how deep it stands below a top-level one (0). */
export interface CompetencyAtDepth {
  competency: Competency;
  depth: number;
}

/** The competencies in reading order: each before its sections. One whose parent is missing or in a cycle stands at the top. */
export function competencyTree(ladder: Ladder): CompetencyAtDepth[] {
  const competencies = ladder.competencies ?? [];
  const ids = new Set(competencies.map(({ id }) => id));
  const children = new Map<string | undefined, Competency[]>();
  for (const competency of competencies) {
    const parent = competency.parent !== undefined && ids.has(competency.parent) ? competency.parent : undefined;
    children.set(parent, [...(children.get(parent) ?? []), competency]);
  }
  const result: CompetencyAtDepth[] = [];
  const seen = new Set<Competency>();
  const visit = (competency: Competency, depth: number) => {
    if (seen.has(competency)) return;
    seen.add(competency);
    result.push({ competency, depth });
    for (const child of children.get(competency.id) ?? []) visit(child, depth + 1);
  };
  for (const competency of [...(children.get(undefined) ?? []), ...competencies]) visit(competency, 0);
  return result;
}
