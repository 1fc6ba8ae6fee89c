import type { Ladder } from '@ladderkit/core';
import type { LadderPageState } from './LadderPageState';

/** The id, where the ladder has such a level. */
export const knownLevel = ({ levels }: Ladder, id: string | undefined): string | undefined =>
  levels.find((level) => level.id === id)?.id;

/** A state without what the ladder does not have: addresses are old, or made by hand. A statement brings its level along. */
export function knownState(ladder: Ladder, state: LadderPageState): LadderPageState {
  const idOf = (nouns: readonly { id: string }[] | undefined, id: string | undefined) =>
    nouns?.find((noun) => noun.id === id)?.id;
  const statement = ladder.expectations.find(({ id }) => id === state.statement);
  return {
    ...state,
    statement: statement?.id,
    level: idOf(ladder.levels, statement?.level ?? state.level),
    from: idOf(ladder.levels, state.from),
    to: idOf(ladder.levels, state.to),
    track: idOf(ladder.tracks, state.track),
    competency: idOf(ladder.competencies, state.competency),
  };
}

/** The state that shows a noun. */
export function stateFor({ noun, id }: { noun: 'level' | 'competency' | 'expectation'; id: string }): LadderPageState {
  if (noun === 'level') return { view: 'levels', level: id };
  if (noun === 'competency') return { view: 'rubric', competency: id };
  return { view: 'levels', statement: id };
}
