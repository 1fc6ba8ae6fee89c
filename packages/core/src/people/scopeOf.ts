import type { ScopeChange } from '../compare/Comparison';
import { plainText } from '../text/plainText';
import { cutScopeWords, type ScopeWord } from './cutScopeWords';
import { WEIGHTS } from './directionOf';
import { findPhrases, type PhraseFinder } from './findPhrases';
import { listOf } from './listOf';
import { longerBy } from './longerBy';
import { commonShare, moveOn, type Move } from './moveOn';
import type { ScopeLexicon, ScopeScale } from './ScopeLexicon';

/**
 * How the bar moved between two statements about the same thing, read from the words that differ. One change a dimension at
 * most, the surest first. An empty list means that the words do not show it, never that nothing changed.
 *
 * - `certain`: each side shows a word of one scale that the other does not, and most of their other words are the same;
 * - `likely`: each side shows such a word;
 * - `possible`: each side shows such a verb, but of other things to do; or one side only shows a word that asks for more, or for
 *   less, than what the other says or than is usual; or one side is the other and a further clause or verb ("…, and sees them
 *   closed", on the dimension `complexity`). What only one side shows has `''` on the other.
 *
 * @example
 * scopeOf('Leads a feature within the team', 'Leads a programme across several teams', scopeLexiconEn);
 * // [{ dimension: 'reach', change: 'raised', from: 'the team', to: 'several teams', confidence: 'likely' }, …]
 */
export function scopeOf(from: string, to: string, lexicon: ScopeLexicon): ScopeChange[] {
  const [before, after] = [plainText(from), plainText(to)];
  if (before === after) return [];
  const { cut, readers, endings } = readerOf(lexicon);
  const [left, right] = [cut(before), cut(after)];
  const common = commonShare(left, right);
  const moves = readers
    .flatMap(({ scale, find }) => moveOn(scale, find, left, right, common) ?? [])
    .filter(({ rise }) => !(rise > 0 ? hasAll(before, after) : hasAll(after, before)));
  if (moves.length === 0) moves.push(...furtherClause(left, right, endings));
  moves.sort((a, b) => WEIGHTS[b.confidence] - WEIGHTS[a.confidence]);
  return moves
    .filter(({ dimension }, i) => moves.findIndex((move) => move.dimension === dimension) === i)
    .map(({ dimension, rise, from, to, confidence }) => ({
      dimension,
      change: rise > 0 ? 'raised' : 'lowered',
      from: before.slice(from?.start ?? 0, from?.end ?? 0),
      to: after.slice(to?.start ?? 0, to?.end ?? 0),
      confidence,
    }));
}

interface Reader {
  cut: (text: string) => ScopeWord[];
  readers: { scale: ScopeScale; find: PhraseFinder }[];
  endings: string[];
}

const known = /* @__PURE__ */ new WeakMap<ScopeLexicon, Reader>();

function readerOf(lexicon: ScopeLexicon): Reader {
  const reader = known.get(lexicon) ?? {
    cut: cutScopeWords(lexicon),
    readers: lexicon.scales.map((scale) => ({ scale, find: findPhrases(lexicon, scale) })),
    endings: listOf(lexicon.endings),
  };
  known.set(lexicon, reader);
  return reader;
}

/** Whether a text has each sentence of another: what it says in further ones asks for no less. */
function hasAll(text: string, other: string): boolean {
  const has = new Set(`${text}.`.split(SENTENCE_END));
  return other.split(SENTENCE_END).every((each) => has.has(each));
}

const SENTENCE_END = /[.!?] ?/;

/** A statement that goes on where the other ends asks for more. */
function furtherClause(before: readonly ScopeWord[], after: readonly ScopeWord[], endings: readonly string[]): Move[] {
  const move = { dimension: 'complexity', confidence: 'possible' } as const;
  const [from, to] = [longerBy(after, before, endings), longerBy(before, after, endings)];
  return from ? [{ ...move, rise: -1, from }] : to ? [{ ...move, rise: 1, to }] : [];
}
