import { expectationsOf } from '../ladder/expectationsOf';
import { findLevels, findTracks } from '../ladder/findLevels';
import { levelsOfTrack } from '../ladder/levelsOfTrack';
import type { Ladder } from '../model/Ladder';
import type { Level } from '../model/Level';
import type { Track } from '../model/Track';
import type { Statement } from './Comparison';
import { defined } from './defined';

/** A whole ladder, or one level or one track of it. A level or track is named by its id, code or title. */
export type LadderPart = Ladder | { ladder: Ladder; level?: string | undefined; track?: string | undefined };

/** What takes part in a comparison on one side. */
export interface Part {
  ladder: Ladder;
  levels: Level[];
  statements: Statement[];
}

/** The levels and statements of a part. A level brings what it includes; tracks and whole ladders do not, it stands there once. */
export function partOf(part: LadderPart): Part {
  const { ladder, level, track }: Exclude<LadderPart, Ladder> = 'format' in part ? { ladder: part } : part;
  if (level !== undefined)
    return levelPart(ladder, the('level', level, findLevels(ladder, level), ladder.levels, ladder));
  if (track === undefined) return { ladder, levels: ladder.levels, statements: ownStatements(ladder, ladder.levels) };
  const { id } = the('track', track, findTracks(ladder, track), ladder.tracks ?? [], ladder);
  const levels = levelsOfTrack(ladder, id);
  return { ladder, levels, statements: ownStatements(ladder, levels) };
}

function levelPart(ladder: Ladder, level: Level): Part {
  const statements = expectationsOf(ladder, level.id).map(({ expectation, inheritedFrom }) =>
    statementOf(expectation, level.id, inheritedFrom),
  );
  return { ladder, levels: [level], statements };
}

/** The statements of the levels, in source order; those of levels that the ladder does not know belong to the whole ladder. */
function ownStatements(ladder: Ladder, levels: readonly Level[]): Statement[] {
  const wanted = new Set(levels.map(({ id }) => id));
  return ladder.expectations
    .filter(({ level }) => levels === ladder.levels || wanted.has(level))
    .map((expectation) => statementOf(expectation, expectation.level, undefined));
}

function statementOf(
  { id, text, competency, kind, parent, appliesTo }: Ladder['expectations'][number],
  level: string,
  inheritedFrom: string | undefined,
): Statement {
  return defined({ id, text, level, competency, kind, appliesTo, parent, inheritedFrom });
}

function the<Noun extends Level | Track>(
  noun: string,
  name: string,
  found: readonly Noun[],
  all: readonly Noun[],
  ladder: Ladder,
): Noun {
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const ids = (nouns: readonly Noun[]) => nouns.map(({ id }) => `"${id}"`).join(', ') || 'none';
  throw new Error(
    first === undefined
      ? `ladderkit: "${ladder.id}" has no ${noun} "${name}", so there is nothing to compare. It has ${ids(all)}.`
      : `ladderkit: "${name}" may be several ${noun}s of "${ladder.id}". Give the id: ${ids(found)}.`,
  );
}
