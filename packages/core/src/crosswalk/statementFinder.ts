import type { Comparison } from '../compare/Comparison';
import type { Expectation } from '../model/Expectation';
import type { Ladder } from '../model/Ladder';
import { plainText } from '../text/plainText';
import type { CrosswalkStatement } from './Crosswalk';

/** What became of a statement since it was reviewed. */
export type StatementFate = 'same' | 'reworded' | 'moved' | 'split' | 'missing';

/** A statement since it was reviewed. */
export interface FoundStatement {
  fate: StatementFate;
  /** What it is now: several where it was split, none where it is missing. */
  now: CrosswalkStatement[];
}

/** Compares an earlier version of a ladder with a later one: `compareVersions`. */
export type VersionComparer = (from: Ladder, to: Ladder) => Comparison;

/**
 * Finds statements as they were reviewed in a ladder as it is now: by their words at the same level, then by their words
 * elsewhere, then by their ids. A comparison finds more: what has got another id with its new words, and what was split.
 */
export function statementFinder(
  ladder: Ladder,
  reviewed: readonly CrosswalkStatement[],
  compare?: VersionComparer,
): (statement: CrosswalkStatement) => FoundStatement {
  const byId = new Map(ladder.expectations.map((expectation) => [expectation.id, expectation]));
  const byWords = new Map<string, Expectation[]>();
  for (const expectation of ladder.expectations) {
    const words = wordsOf(expectation.text);
    byWords.set(words, [...(byWords.get(words) ?? []), expectation]);
  }
  const successors = compare ? successorsIn(compare(ladderOf(reviewed, ladder), ladder)) : undefined;
  return ({ id, level, text }) => {
    const alike = byWords.get(wordsOf(text)) ?? [];
    const found = (fate: StatementFate, ...now: Expectation[]) => ({ fate, now: now.map(recorded) });
    const here = alike.filter((each) => each.level === level);
    const same = here.find((each) => each.id === id) ?? here[0];
    if (same) return found('same', same);
    const moved = alike.find((each) => each.id === id) ?? alike[0];
    if (moved) return found('moved', moved);
    const [next, ...more] = (successors?.get(id) ?? [id]).flatMap((each) => byId.get(each) ?? []);
    if (!next) return found('missing');
    return found(more[0] ? 'split' : 'reworded', next, ...more);
  };
}

const recorded = ({ id, level, text }: Expectation): CrosswalkStatement => ({ id, level, text });

const wordsOf = (text: string) =>
  plainText(text)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** The ladder as far as a crosswalk remembers it. */
function ladderOf(reviewed: readonly CrosswalkStatement[], now: Ladder): Ladder {
  const statements = new Map(reviewed.map((each) => [each.id, each]));
  const known = new Set(now.levels.map(({ id }) => id));
  const gone = new Set(reviewed.flatMap(({ level }) => (known.has(level) ? [] : [level])));
  const { format, id, title, language } = now;
  const levels = [...now.levels, ...Array.from(gone, (level) => ({ id: level, title: level }))];
  return {
    format,
    id,
    title,
    ...(language !== undefined && { language }),
    levels,
    expectations: [...statements.values()],
  };
}

/** What each statement of the earlier version became, by id. A row of which all is only possible is no answer. */
function successorsIn({ rows }: Comparison): Map<string, string[]> {
  const sure = rows.filter(({ links }) => links.some(({ confidence }) => confidence !== 'possible'));
  const links = sure.flatMap((row) => row.links);
  const successors = new Map<string, string[]>();
  for (const { from, to } of links) successors.set(from, [...(successors.get(from) ?? []), to]);
  return successors;
}
