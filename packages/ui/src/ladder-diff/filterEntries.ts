import type { Comparison, Side } from '@ladderkit/core';
import type { ChangelogEntry } from './changelogEntries';
import type { LadderDiffFilter } from './LadderDiffContext';

/** The changes of one level, of one competency and those below it, of some meanings. */
export function filterEntries(
  entries: readonly ChangelogEntry[],
  { level, competency, meanings }: LadderDiffFilter,
  comparison: Comparison,
): ChangelogEntry[] {
  const parents = parentsOf(comparison);
  return entries.filter(
    (entry) =>
      (meanings === undefined || meanings.includes(entry.meaning)) &&
      (level === undefined || entry.level === level) &&
      (competency === undefined || isWithin(entry.competency, competency, parents)),
  );
}

/** The competencies of both sides that hold a change, or something below them does, in the order of the ladder. */
export function competenciesWithChanges(entries: readonly ChangelogEntry[], comparison: Comparison) {
  const parents = parentsOf(comparison);
  const held = new Set<string>();
  for (const { competency } of entries) {
    for (let id = competency; id !== undefined && !held.has(id); id = parents.get(id)) held.add(id);
  }
  return nounsOf(comparison, 'competencies').filter(({ id }) => held.has(id));
}

const parentsOf = ({ from, to }: Comparison) =>
  new Map([...from.competencies, ...to.competencies].map(({ id, parent }) => [id, parent]));

function isWithin(id: string | undefined, ancestor: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === ancestor) return true;
    seen.add(at);
  }
  return false;
}

/** The levels or competencies of both sides, each once, as the new version has them; what is gone comes last. */
export function nounsOf<Nouns extends 'levels' | 'competencies'>(
  { from, to }: Comparison,
  nouns: Nouns,
): Side[Nouns][number][] {
  const known = new Set(to[nouns].map(({ id }) => id));
  return [...to[nouns], ...from[nouns].filter(({ id }) => !known.has(id))];
}
