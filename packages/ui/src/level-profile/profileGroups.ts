import { competencyTree, expectationsOf, type Competency, type CompetencyAtDepth, type Ladder } from '@ladderkit/core';
import { profileSections, type AskedContent, type ProfileSection } from './profileSections';

/** A top-level competency and its sections, as far as a level asks something there. */
export interface ProfileGroup {
  /** The top-level competency. Absent on the group of what names no known competency. */
  competency?: Competency | undefined;
  /** Whether it holds what levels ask that this one includes. */
  isInherited: boolean;
  /** What stands in the top-level competency itself first, then its sections in reading order. Never empty. */
  sections: ProfileSection[];
}

/** What the level itself asks, by top-level competency, in the order of the ladder; what is empty is left out. */
export function ownGroups(ladder: Ladder, level: string): ProfileGroup[] {
  const { steps = [] } = ladder.levels.find(({ id }) => id === level) ?? {};
  const notes = (ladder.notes ?? []).filter((note) => note.level === level);
  const asked = expectationsOf(ladder, level).filter(({ inheritedFrom }) => inheritedFrom === undefined);
  return groups(ladder, { asked, steps, notes, isInherited: false });
}

/** What the levels ask that this one includes, by top-level competency. */
export function inheritedGroups(ladder: Ladder, level: string): ProfileGroup[] {
  const asked = expectationsOf(ladder, level).filter(({ inheritedFrom }) => inheritedFrom !== undefined);
  return groups(ladder, { asked, steps: [], notes: [], isInherited: true });
}

function groups(ladder: Ladder, content: AskedContent): ProfileGroup[] {
  const tree = competencyTree(ladder);
  const sectionOf = profileSections(new Set(tree.map(({ competency }) => competency.id)), content);
  const found: ProfileGroup[] = [];
  // the competencies around the one at hand, the top-level one first
  const around: Competency[] = [];
  const add = ({ competency, depth }: Partial<CompetencyAtDepth>) => {
    around.splice(depth ?? 0);
    const section = sectionOf(
      competency,
      around.slice(1).map(({ title }) => title),
    );
    const top = around[0] ?? competency;
    if (competency) around.push(competency);
    if (isEmpty(section)) return;
    const group = found.at(-1);
    if (group && group.competency === top) group.sections.push(section);
    else found.push({ competency: top, isInherited: content.isInherited, sections: [section] });
  };
  for (const each of tree) add(each);
  add({});
  return found;
}

const isEmpty = ({ steps, notes, statements, asides }: ProfileSection) =>
  steps.length + notes.length + statements.length + asides.length === 0;
