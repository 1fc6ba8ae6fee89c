import type { Ladder } from '@ladderkit/core';

/** What a ladder says, whoever names its sections, wherever it says it. */
export function meaning(ladder: Ladder | undefined) {
  const titles = new Map(ladder?.levels.map(({ id, title }) => [id, title]));
  const sections = new Map(ladder?.competencies?.map(({ id, title }) => [id, title]));
  return {
    levels: ladder?.levels.map(({ title, code, rank, kind }) => ({ title, code, rank, kind })),
    statements: ladder?.expectations.map(({ level, competency, text, kind, appliesTo }) => ({
      level: titles.get(level),
      section: competency === undefined ? undefined : sections.get(competency),
      text,
      kind,
      appliesTo,
    })),
    steps: ladder?.levels.flatMap(({ title, steps = [] }) => steps.map(({ scale, step }) => ({ title, scale, step }))),
  };
}

/** A meaning where neither the order of statements nor the ranks that follow from it count. */
export function inAnyOrder({ levels = [], statements = [], steps = [] }: ReturnType<typeof meaning>) {
  const sorted = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).toSorted();
  return {
    levels: sorted(levels.map(({ title, code, kind }) => ({ title, code, kind }))),
    statements: sorted(statements),
    steps: sorted(steps),
  };
}
