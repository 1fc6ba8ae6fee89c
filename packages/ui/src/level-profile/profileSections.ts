import {
  competencyTree,
  expectationsOf,
  type Competency,
  type Expectation,
  type Ladder,
  type LevelStep,
  type Note,
} from '@ladderkit/core';

/** What a level asks in one competency. */
export interface ProfileSection {
  /** Absent on the section that holds what names no known competency. */
  competency?: Competency | undefined;
  /** The title of the competency above. */
  parent?: string | undefined;
  steps: LevelStep[];
  notes: Note[];
  statements: ProfileStatement[];
}

export interface ProfileStatement {
  expectation: Expectation;
  /** The level that asks it, by id, where this one only includes it. */
  inheritedFrom?: string | undefined;
  /** The statements that detail or exemplify it. */
  details: Expectation[];
}

/** The level's own statements by competency, in the order of the ladder; sections without anything are left out. */
export function ownSections(ladder: Ladder, level: string): ProfileSection[] {
  return sections(ladder, level, (each) => each.inheritedFrom === undefined, true);
}

/** The statements of the levels that this one includes, by competency. */
export function inheritedSections(ladder: Ladder, level: string): ProfileSection[] {
  return sections(ladder, level, (each) => each.inheritedFrom !== undefined, false);
}

function sections(
  ladder: Ladder,
  levelId: string,
  wanted: (each: { inheritedFrom?: string | undefined }) => boolean,
  withNotes: boolean,
): ProfileSection[] {
  const tree = competencyTree(ladder);
  const titles = new Map(tree.map(({ competency }) => [competency.id, competency.title]));
  const known = (id: string | undefined) => (id !== undefined && titles.has(id) ? id : undefined);
  const asked = expectationsOf(ladder, levelId).filter(wanted);
  const ids = new Set(asked.map(({ expectation }) => expectation.id));
  const isDetail = ({ parent }: Expectation) => parent !== undefined && ids.has(parent);
  const details = groupBy(asked.map(({ expectation }) => expectation).filter(isDetail), ({ parent }) => parent);
  const statements = groupBy(
    asked
      .filter(({ expectation }) => !isDetail(expectation))
      .map((each) => ({ ...each, details: details.get(each.expectation.id) ?? [] })),
    ({ expectation }) => known(expectation.competency),
  );
  const level = ladder.levels.find(({ id }) => id === levelId);
  const notes = (ladder.notes ?? []).filter((note) => withNotes && note.level === levelId);
  const section = (competency: Competency | undefined): ProfileSection => ({
    competency,
    parent: competency?.parent === undefined ? undefined : titles.get(competency.parent),
    steps: withNotes && competency ? (level?.steps ?? []).filter((step) => step.competency === competency.id) : [],
    notes: competency ? notes.filter((note) => note.competency === competency.id) : [],
    statements: statements.get(competency?.id) ?? [],
  });
  return [...tree.map(({ competency }) => section(competency)), section(undefined)].filter(
    ({ steps, notes, statements }) => steps.length + notes.length + statements.length > 0,
  );
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
