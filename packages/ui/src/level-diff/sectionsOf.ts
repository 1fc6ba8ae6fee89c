import type { RowGroup } from '@ladderkit/core/compare';

/** The groups under one top-level competency. */
export interface Section<Item> {
  /** Absent where statements name no competency. */
  title?: string | undefined;
  groups: RowGroup<Item>[];
}

/** Neighbouring groups under the same top-level competency as one section. */
export function sectionsOf<Item>(groups: readonly RowGroup<Item>[]): Section<Item>[] {
  const sections: Section<Item>[] = [];
  for (const group of groups) {
    const title = group.path[0] ?? group.competency?.title;
    const last = sections.at(-1);
    if (last && last.title === title) last.groups.push(group);
    else sections.push({ title, groups: [group] });
  }
  return sections;
}

/** What stands above the rows of a group inside its section: the titles below the section's own. */
export function groupTitle({ path, competency }: RowGroup<unknown>): string | undefined {
  return path.length > 0 ? [...path.slice(1), competency?.title].join(' · ') : undefined;
}
