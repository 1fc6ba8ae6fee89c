import type { Ladder } from '../../model/Ladder';
import { readInContext } from '../inverted-index/readInContext';
import { scorePairs, type ScoredPair } from '../inverted-index/scorePairs';
import { packVectors, type Weights } from '../inverted-index/Vectors';
import { Vocabulary, weighTokens } from '../inverted-index/weighTokens';
import { limits, type Thresholds } from '../thresholds';
import type { Tokeniser } from '../tokens/createTokeniser';
import type { EqualGroup } from './groupEqual';

export interface ScoreSide {
  ladder: Ladder;
  groups: readonly EqualGroup[];
}

/** The nearest pairs of groups, by position, and what each group says by itself. */
export interface Scores {
  near: ScoredPair[];
  vocabulary: Vocabulary;
  from: Weights[];
  to: Weights[];
}

/** Weighs both sides in one vocabulary, reads each statement under its heading, and scores what shares a token. */
export function* scoreSubjects(
  from: ScoreSide,
  to: ScoreSide,
  tokenise: Tokeniser,
  { weights: kinds }: Thresholds,
): Generator<number, Scores> {
  const vocabulary = new Vocabulary();
  const sides = [from, to];
  const both = sides.flatMap(({ groups }) => groups.map(({ subject }) => tokenise(subject.plain)));
  const own = weighTokens(both, vocabulary, kinds);
  const titles = sides.flatMap(({ ladder, groups }) => {
    const titleOf = headingTokens(ladder, tokenise);
    return groups.map(({ subject }) => titleOf(subject.statement.competency));
  });
  const headings = weighTokens(titles, vocabulary, { ...kinds, concept: 1, theme: 1 });
  const split = from.groups.length;
  const read = sides.flatMap(({ groups }, side) => {
    const part = <Item>(list: readonly Item[]) => (side === 0 ? list.slice(0, split) : list.slice(split));
    const sections = groups.map(({ subject }) => subject.statement.competency);
    return readInContext(part(own), { headings: part(headings), sections }, kinds);
  });
  const near = yield* scorePairs(
    packVectors(read.slice(0, split)),
    packVectors(read.slice(split)),
    vocabulary.tokens.length,
    limits,
  );
  return { near, vocabulary, from: own.slice(0, split), to: own.slice(split) };
}

/** The words of a competency's title, with those of the title above it. */
function headingTokens(ladder: Ladder, tokenise: Tokeniser): (competency: string | undefined) => string[] {
  const byId = new Map((ladder.competencies ?? []).map((each) => [each.id, each]));
  const known = new Map<string | undefined, string[]>([[undefined, []]]);
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const competency = byId.get(id ?? '');
    const above = byId.get(competency?.parent ?? '');
    const tokens = [...new Set([competency, above].flatMap((each) => (each ? tokenise(each.title) : [])))];
    known.set(id, tokens);
    return tokens;
  };
}
