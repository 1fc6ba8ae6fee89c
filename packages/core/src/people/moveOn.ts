import type { Confidence, ScopeChange } from '../compare/Comparison';
import type { ScopeWord } from './cutScopeWords';
import type { FoundPhrase, PhraseFinder } from './findPhrases';
import type { ScopeScale } from './ScopeLexicon';

/** How far the bar moved on a scale, and where the words stand that show it. */
export interface Move {
  dimension: ScopeChange['dimension'];
  /** In steps; below 0 where it was lowered. */
  rise: number;
  from?: Span | undefined;
  to?: Span | undefined;
  confidence: Confidence;
}

/** Where words stand in a text. */
export interface Span {
  start: number;
  end: number;
}

/*
 * What the shares of common words must be at least: for `certain`; for a word that was added, or dropped, to say something;
 * of what follows two verbs, for these to be more than `possible`. Chosen on the tuning half of the labelled pairs (decision record 0050).
 */
const CERTAIN = 0.5;
const ADDED = 0.1;
const DROPPED = 0.3;
const LIKE_OBJECTS = 0.1;

/** What the words of one scale show of two texts; nothing where they show no move. */
export function moveOn(
  { dimension, at, unsaid }: ScopeScale,
  find: PhraseFinder,
  before: readonly ScopeWord[],
  after: readonly ScopeWord[],
  common: number,
): Move | undefined {
  const [shownBefore, shownAfter] = [find(before), find(after)];
  const [gone, come] = [without(shownBefore, shownAfter), without(shownAfter, shownBefore)];
  // of verbs the first speaks for a statement, for it governs the rest; of other phrases the highest
  const speakerOf = (phrases: readonly FoundPhrase[]) =>
    at === 'clause' ? phrases[0] : [...phrases].sort((a, b) => b.step - a.step)[0];

  const [from, to] = [speakerOf(gone), speakerOf(come)];
  if (from && to) {
    const isOther = at === 'clause' && !haveLikeObjects(before, from, after, to);
    const confidence = isOther ? 'possible' : common < CERTAIN ? 'likely' : 'certain';
    return to.step === from.step ? undefined : { dimension, rise: to.step - from.step, from, to, confidence };
  }
  // what only one side says is held against all that the other does: "every …, and one …" is no less than "every …"
  const alone = speakerOf([...gone, ...come].filter(({ qualifies }) => !qualifies || at !== 'extent'));
  const rest = speakerOf(from ? shownAfter : shownBefore);
  const usual = rest?.step ?? unsaid;
  if (!alone || usual === undefined || common < (from ? DROPPED : ADDED)) return undefined;
  // a verb that stands on both sides governs both; what else there is to do beside it is no other role
  if (alone.step === usual || (rest && (at === 'clause' || alone.step < usual))) return undefined;
  const rise = from ? usual - alone.step : alone.step - usual;
  return { dimension, rise, from: from && alone, to: to && alone, confidence: 'possible' };
}

/** The phrases that the other side does not show as well; an apostrophe more or less makes no other phrase. */
function without(phrases: readonly FoundPhrase[], others: readonly FoundPhrase[]): FoundPhrase[] {
  const shown = new Set(others.flatMap(({ phrase, letters }) => [phrase, letters]));
  return phrases.filter(({ phrase, letters }) => !shown.has(phrase) && !shown.has(letters));
}

/** Whether what follows two verbs has words in common: to help with one thing is no less than to seek another. */
function haveLikeObjects(before: readonly ScopeWord[], from: Span, after: readonly ScopeWord[], to: Span): boolean {
  const [object, other] = [
    before.filter(({ start }) => start >= from.end),
    after.filter(({ start }) => start >= to.end),
  ];
  return object.length === 0 || other.length === 0 || commonShare(object, other) >= LIKE_OBJECTS;
}

/** Of the words of both texts, the share that stands in both. */
export function commonShare(a: readonly ScopeWord[], b: readonly ScopeWord[]): number {
  const [left, right] = [new Set(a.map(({ text }) => text)), new Set(b.map(({ text }) => text))];
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size);
}
