import type { Side } from '@ladderkit/core';
import type { CrosswalkGroup } from './arrangeSides';
import type { CrosswalkState } from './CrosswalkContext';

/** A part of a ladder as the matrix shows it: the whole of a top-level competency. */
export interface AffinitySection {
  id: string;
  /** Absent where statements name no competency. */
  title?: string | undefined;
  /** Ids of all statements below it. */
  statements: string[];
}

export interface Affinities {
  from: AffinitySection[];
  to: AffinitySection[];
  /**
   * A row for each `from` section, in it a share for each `to` section, 0 to 100: how many of the statements of both have their
   * surest counterpart in the other.
   */
  shares: number[][];
}

/** How much the sections of two sides have to do with each other, by the surest link of each statement. */
export function affinityOf(
  sides: Record<'from' | 'to', Side>,
  groups: Record<'from' | 'to', readonly CrosswalkGroup[]>,
  linksAt: CrosswalkState['linksAt'],
): Affinities {
  const [from, to] = [sectionsOf(sides.from, groups.from), sectionsOf(sides.to, groups.to)];
  const places = { from: placesOf(from), to: placesOf(to) };
  const counts = from.map(() => to.map(() => 0));
  for (const side of ['from', 'to'] as const) {
    for (const id of places[side].keys()) {
      const [surest] = linksAt(side, id);
      const row = counts[places.from.get(surest?.from.id ?? '') ?? -1];
      const column = places.to.get(surest?.to.id ?? '') ?? -1;
      if (row) row[column] = (row[column] ?? 0) + 1;
    }
  }
  const size = (section: AffinitySection | undefined) => section?.statements.length ?? 0;
  const shares = counts.map((row, i) =>
    row.map((count, j) => Math.round((100 * count) / (size(from[i]) + size(to[j])))),
  );
  return { from, to, shares };
}

/** The groups under one top-level competency together; each alone where they all stand under the same one. */
function sectionsOf({ competencies }: Side, groups: readonly CrosswalkGroup[]): AffinitySection[] {
  const byId = new Map(competencies.map((competency) => [competency.id, competency]));
  // as many steps up as there are competencies, so that it ends where parents go round
  const rootOf = (id: string) => competencies.reduce((at) => byId.get(at)?.parent ?? at, id);
  const roots = new Set(groups.map(({ id }) => rootOf(id)));
  const sections = new Map<string, AffinitySection>();
  for (const group of groups) {
    const id = roots.size > 1 ? rootOf(group.id) : group.id;
    const section = sections.get(id) ?? { id, title: byId.get(id)?.title, statements: [] };
    section.statements.push(...group.statements.map((statement) => statement.id));
    sections.set(id, section);
  }
  return [...sections.values()];
}

const placesOf = (sections: readonly AffinitySection[]) =>
  new Map(sections.flatMap(({ statements }, i) => statements.map((id) => [id, i])));
