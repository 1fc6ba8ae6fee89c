import type { Competency, Expectation, LevelExpectation, LevelStep, Note } from '@ladderkit/core';

/** What a level asks in one competency. */
export interface ProfileSection {
  /** Absent where statements name no known competency. */
  competency?: Competency | undefined;
  /** The titles of the competencies between the top-level one and this, from above. */
  path: string[];
  /** Whether it holds what levels ask that this one includes. */
  isInherited: boolean;
  steps: LevelStep[];
  notes: Note[];
  statements: ProfileStatement[];
  /** Examples and anti-patterns that belong to no single statement. */
  asides: Expectation[];
}

export interface ProfileStatement {
  expectation: Expectation;
  /** The level that asks it, by id, where this one only includes it. */
  inheritedFrom?: string | undefined;
  /** The statements that detail or exemplify it. */
  details: Expectation[];
}

/** What is to be shown of a level. */
export interface AskedContent {
  asked: LevelExpectation[];
  steps: LevelStep[];
  notes: Note[];
  /** Whether levels ask it that this one includes. */
  isInherited: boolean;
}

/** Looks up what is asked in a competency. What names none of the known ones belongs to `undefined`. */
export function profileSections(known: ReadonlySet<string>, { asked, steps, notes, isInherited }: AskedContent) {
  const topOf = topStatements(asked);
  const details = groupBy(
    asked.flatMap(({ expectation }) => (topOf(expectation) === expectation ? [] : [expectation])),
    topOf,
  );
  const free = groupBy(
    asked.filter(({ expectation }) => topOf(expectation) === expectation),
    ({ expectation: { competency = '' } }) => (known.has(competency) ? competency : undefined),
  );
  return (competency: Competency | undefined, path: string[]): ProfileSection => {
    const here = free.get(competency?.id) ?? [];
    return {
      competency,
      path,
      isInherited,
      steps: competency ? steps.filter((step) => step.competency === competency.id) : [],
      notes: competency ? notes.filter((note) => note.competency === competency.id) : [],
      statements: here.flatMap((each) =>
        isAside(each.expectation) ? [] : [{ ...each, details: details.get(each.expectation) ?? [] }],
      ),
      asides: here.flatMap(({ expectation }) =>
        isAside(expectation) ? [expectation, ...(details.get(expectation) ?? [])] : [],
      ),
    };
  };
}

/** Finds the statement that another one details, directly or through others; itself where it details none, or in a circle. */
function topStatements(asked: readonly LevelExpectation[]): (expectation: Expectation) => Expectation {
  const byId = new Map(asked.map(({ expectation }) => [expectation.id, expectation]));
  return (expectation) => {
    const seen = new Set<Expectation>();
    let top = expectation;
    for (let next: Expectation | undefined = expectation; next; next = byId.get(next.parent ?? '')) {
      if (seen.has(next)) return expectation;
      seen.add(next);
      top = next;
    }
    return top;
  };
}

const isAside = ({ kind }: Expectation) => kind === 'example' || kind === 'anti-pattern';

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const found = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return found;
}
