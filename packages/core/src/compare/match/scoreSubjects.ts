import type { Ladder } from '../../model/Ladder';
import type { ScoredPair } from '../inverted-index/NearestPairs';
import { readInContext, type Context } from '../inverted-index/readInContext';
import { scorePairs, type Meaning, type OpenTexts } from '../inverted-index/scorePairs';
import type { Vectors } from '../inverted-index/Vectors';
import { weighTokens } from '../inverted-index/weighTokens';
import { limits, type Thresholds } from '../thresholds';
import type { Tokeniser } from '../tokens/createTokeniser';
import type { Vocabulary } from '../tokens/Vocabulary';
import type { EqualGroup } from './groupEqual';

export interface ScoreSide {
  ladder: Ladder;
  groups: readonly EqualGroup[];
}

/** How texts are cut into numbered tokens. */
export interface Reader {
  tokenise: Tokeniser;
  vocabulary: Vocabulary;
}

/** The nearest pairs of groups, by position, and what each group says by itself and in its context. */
export interface Scores {
  near: ScoredPair[];
  vocabulary: Vocabulary;
  own: { from: Vectors; to: Vectors };
  read: { from: Vectors; to: Vectors };
}

/** Weighs both sides in one vocabulary, reads each statement under its heading, and scores what shares a token. */
export function* scoreSubjects(
  from: ScoreSide,
  to: ScoreSide,
  { tokenise, vocabulary }: Reader,
  { weights: kinds, floor }: Thresholds,
  open: OpenTexts,
  meaning: Meaning | undefined,
): Generator<number, Scores> {
  const texts = [...from.groups, ...to.groups].map(({ subject }) => subject.plain);
  const openings = kinds.aside === 1 ? undefined : texts.map((text) => tokenise(openingOf(text)));
  const own = weighTokens(texts.map(tokenise), vocabulary, kinds, openings);
  const context = contextOf([from, to], tokenise, vocabulary, kinds);
  const size = vocabulary.tokens.length;
  const read = readInContext(own, context, kinds, size);
  const split = from.groups.length;
  const halves = (both: Vectors) => ({ from: slice(both, 0, split), to: slice(both, split, both.offsets.length - 1) });
  const [ownHalves, readHalves] = [halves(own), halves(read)];
  const near = yield* scorePairs(readHalves.from, readHalves.to, size, { ...limits, floor }, open, meaning);
  return { near, vocabulary, own: ownHalves, read: readHalves };
}

/** What a statement says before its first comma, dash or bracket; what follows explains it. */
const openingOf = (plain: string) => /^.{12}(?:(?! -)[^,;:(，；：（、–—])*/su.exec(plain)?.[0] ?? plain;

/** The heading and the section of each statement: of both sides, one after the other. */
function contextOf(
  sides: readonly ScoreSide[],
  tokenise: Tokeniser,
  vocabulary: Vocabulary,
  kinds: Thresholds['weights'],
): Context {
  const titles: number[][] = [];
  const numbers: number[] = [];
  for (const { ladder, groups } of sides) {
    const byId = new Map((ladder.competencies ?? []).map((each) => [each.id, each]));
    const known = new Map<string, number>();
    for (const { subject } of groups) {
      const id = subject.statement.competency ?? '';
      const competency = byId.get(id);
      const above = byId.get(competency?.parent ?? '');
      if (competency && !known.has(id)) {
        known.set(id, titles.length);
        titles.push([...new Set([competency, above].flatMap((each) => (each ? tokenise(each.title) : [])))]);
      }
      numbers.push(known.get(id) ?? -1);
    }
  }
  const under = numbers.map((number) => titles[number] ?? []);
  return { headings: weighTokens(under, vocabulary, { ...kinds, concept: 1, theme: 1 }), sectionOf: numbers };
}

function slice({ offsets, tokens, weights }: Vectors, start: number, end: number): Vectors {
  const [first, last] = [offsets[start] ?? 0, offsets[end] ?? 0];
  return {
    offsets: offsets.slice(start, end + 1).map((offset) => offset - first),
    tokens: tokens.subarray(first, last),
    weights: weights.subarray(first, last),
  };
}
