import { normalTitle } from './normalTitle';
import type { Page, Section } from './Page';

/** The names of levels that stand under several sections. */
export function repeatedLevels(pages: readonly Page[], levels: ReadonlySet<Section>): Set<string> {
  const groups = new Map<string, Set<Section>>();
  const visit = (section: Section) => {
    for (const inner of section.sections) {
      if (levels.has(inner)) {
        const name = normalTitle(inner.title);
        groups.set(name, (groups.get(name) ?? new Set()).add(section));
      } else visit(inner);
    }
  };
  for (const page of pages) visit(page.section);
  return new Set([...groups].filter(([, sections]) => sections.size > 1).map(([name]) => name));
}

/** How many levels a section holds, itself included. */
export const countLevels = (section: Section, levels: ReadonlySet<Section>): number =>
  levels.has(section) ? 1 : section.sections.reduce((sum, inner) => sum + countLevels(inner, levels), 0);
