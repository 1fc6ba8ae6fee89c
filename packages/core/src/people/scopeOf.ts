import type { Confidence, ScopeChange } from '../compare/Comparison';
import { foldLookAlikes } from '../text/foldLookAlikes';
import { plainText } from '../text/plainText';
import { findPhrases, type FoundPhrase, type PhraseFinder } from './findPhrases';
import { longerBy } from './longerBy';
import type { ScopeLexicon, ScopeScale } from './ScopeLexicon';

/**
 * How the bar moved between two statements about the same thing, read from the words that differ. One change a dimension at
 * most, the surest first. An empty list means that the words do not show it, never that nothing changed.
 *
 * - `certain`: both sides show a word of one scale, and most of their other words are the same;
 * - `likely`: both sides show a word of one scale;
 * - `possible`: one side only shows a word that asks for more, or for less, than is usual; or one side is the other and a
 *   further clause ("…, and sees them closed", on the dimension `complexity`). The words of the other side are `''`.
 *
 * @example
 * scopeOf('Leads a feature within the team', 'Leads a programme across several teams', scopeLexiconEn);
 * // [{ dimension: 'reach', change: 'raised', from: 'the team', to: 'several teams', confidence: 'likely' }, …]
 */
export function scopeOf(from: string, to: string, lexicon: ScopeLexicon): ScopeChange[] {
  const [before, after] = [plainText(from), plainText(to)];
  if (before === after) return [];
  const common = commonShare(before, after);
  const changes = readersOf(lexicon).flatMap(({ scale, find }) => {
    const change = changeOn(scale, before, find(before), after, find(after), common);
    return change ? [change] : [];
  });
  if (changes.length === 0) changes.push(...furtherClause(before, after, lexicon));
  changes.sort((a, b) => CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence));
  return changes.filter((change, i) => changes.findIndex(({ dimension }) => dimension === change.dimension) === i);
}

const CONFIDENCE: readonly Confidence[] = ['certain', 'likely', 'possible'];

/**
 * What the shares of common words must be at least: for `certain`; for a word that was added, or dropped, to say something;
 * for the verbs of two clauses to be comparable. Chosen on the tuning half of the labelled pairs (decision record 0050).
 */
const COMMON = { certain: 0.5, added: 0.1, dropped: 0.3, clause: 0.15 } as const;

interface Reader {
  scale: ScopeScale;
  find: PhraseFinder;
}

const readers = /* @__PURE__ */ new WeakMap<ScopeLexicon, Reader[]>();

function readersOf(lexicon: ScopeLexicon): Reader[] {
  const known = readers.get(lexicon);
  if (known) return known;
  const made = lexicon.scales.map((scale) => ({ scale, find: findPhrases(lexicon, scale) }));
  readers.set(lexicon, made);
  return made;
}

function changeOn(
  scale: ScopeScale,
  before: string,
  from: readonly FoundPhrase[],
  after: string,
  to: readonly FoundPhrase[],
  common: number,
): ScopeChange | undefined {
  const [onlyFrom, onlyTo] = [without(from, to), without(to, from)];
  const differing = Math.min(onlyFrom.length, 1) + Math.min(onlyTo.length, 1);
  // a verb that stands on both sides governs both; what else there is to do beside it is no other role
  if (differing < (scale.at === 'clause' && from.length > 0 && to.length > 0 ? 2 : 1)) return undefined;
  const speaker = scale.at === 'clause' ? first : highest;
  // where one side only has more to say, all that it says counts: "every …, and one …" is no less than "every …"
  const both = differing === 2;
  const [a, b] = [speaker(both ? onlyFrom : from), speaker(both ? onlyTo : to)];
  const difference = (b?.step ?? scale.unsaid ?? Number.NaN) - (a?.step ?? scale.unsaid ?? Number.NaN);
  if (Number.isNaN(difference) || difference === 0) return undefined;
  const needed =
    a === undefined ? COMMON.added : b === undefined ? COMMON.dropped : scale.at === 'clause' ? COMMON.clause : 0;
  if (common < needed) return undefined;
  return {
    dimension: scale.dimension,
    change: difference > 0 ? 'raised' : 'lowered',
    from: a ? before.slice(a.start, a.end) : '',
    to: b ? after.slice(b.start, b.end) : '',
    confidence: a && b ? (common >= COMMON.certain ? 'certain' : 'likely') : 'possible',
  };
}

/** The phrases that the other side does not show as well; an apostrophe more or less makes no other phrase. */
function without(phrases: readonly FoundPhrase[], others: readonly FoundPhrase[]): FoundPhrase[] {
  const shown = new Set(others.flatMap(({ phrase, letters }) => [phrase, letters]));
  return phrases.filter(({ phrase, letters }) => !shown.has(phrase) && !shown.has(letters));
}

const first = (phrases: readonly FoundPhrase[]): FoundPhrase | undefined => phrases[0];

const highest = (phrases: readonly FoundPhrase[]): FoundPhrase | undefined =>
  phrases.reduce<FoundPhrase | undefined>((top, each) => (top && top.step >= each.step ? top : each), undefined);

/** A statement that goes on where the other ends asks for more. */
function furtherClause(before: string, after: string, lexicon: ScopeLexicon): ScopeChange[] {
  const [added, dropped] = [longerBy(before, after, lexicon), longerBy(after, before, lexicon)];
  const words = added ?? dropped;
  if (words === undefined) return [];
  const change = { dimension: 'complexity', confidence: 'possible' } as const;
  return [
    added === undefined
      ? { ...change, change: 'lowered', from: words, to: '' }
      : { ...change, change: 'raised', from: '', to: words },
  ];
}

/** Of the words of both texts, the share that stands in both. */
function commonShare(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(foldLookAlikes(text.toLowerCase()).match(/[\p{L}\p{N}]+/gu)));
  if (!left || !right || left.size + right.size === 0) return 0;
  const both = [...left].filter((word) => right.has(word)).length;
  return (2 * both) / (left.size + right.size);
}
