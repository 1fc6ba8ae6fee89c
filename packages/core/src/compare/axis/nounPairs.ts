import { gather } from '../gather';

/** A level, competency, track or scale, as far as its identity goes. */
export interface Noun {
  id: string;
  title: string;
}

/** Which nouns of the two sides correspond: one to one, or one to several where one was split or several merged. */
export interface NounPair {
  from: string[];
  to: string[];
  /** The share of their statements that went along, 0 to 1. */
  shared: number;
}

type NounId = string | undefined;

/** What the statements of two sides tell of their nouns. */
export interface NounLinks {
  /** The nouns of each pair of linked statements. */
  linked: readonly (readonly [from: NounId, to: NounId])[];
  /** The noun of each statement. */
  from: readonly NounId[];
  to: readonly NounId[];
}

/** How much a name says beside the statements that went along (0 to 1). Ids made of codes are renumbered, so a title says more. */
const SAME_ID = 0.4;
const SAME_TITLE = 0.5;
const KINDRED = 0.4;
const ENOUGH = 0.4;

/**
 * Pairs nouns by their ids, their titles and the statements that went from one to the other, so that a renamed level is
 * found, and a renumbered one is not taken for its namesake. It was split where most of all that a further one says is its,
 * or where it came back under its title several times, each with a number or an addition.
 */
export function nounPairs(
  from: readonly Noun[],
  to: readonly Noun[],
  { linked, ...statements }: NounLinks,
  idsCount: boolean,
): NounPair[] {
  const shared = countOf(linked.map(([a, b]) => `${a}\n${b}`));
  const totals = { from: countOf(linked.map(([id]) => id)), to: countOf(linked.map(([, id]) => id)) };
  const sizes = { from: countOf(statements.from), to: countOf(statements.to) };
  const candidates = candidatesOf(from, to, linked, idsCount).map(({ a, b, named, isKin }) => {
    const [both, ours, theirs] = [shared(`${a}\n${b}`), sizes.from(a), sizes.to(b)];
    const share = (2 * both) / (totals.from(a) + totals.to(b) || 1);
    const score = named + (named > 0 || isMuch(both, Math.min(ours, theirs)) ? share : 0);
    return { a, b, share, score, isSplit: isKin || isMost(both, theirs), isMerged: isKin || isMost(both, ours) };
  });
  candidates.sort((a, b) => b.score - a.score || (a.a + a.b < b.a + b.b ? -1 : 1));
  const pairs: NounPair[] = [];
  const [byFrom, byTo] = [new Map<string, NounPair>(), new Map<string, NounPair>()];
  for (const { a, b, share, score } of candidates) {
    if (score < ENOUGH || byFrom.has(a) || byTo.has(b)) continue;
    const pair = { from: [a], to: [b], shared: share };
    pairs.push(pair);
    byFrom.set(a, pair);
    byTo.set(b, pair);
  }
  for (const { a, b, isSplit, isMerged } of candidates) {
    const [left, right] = [byFrom.get(a), byTo.get(b)];
    if (isSplit && left?.from.length === 1 && !right) {
      left.to.push(b);
      byTo.set(b, left);
    } else if (isMerged && right?.to.length === 1 && !left) {
      right.from.push(a);
      byFrom.set(a, right);
    }
  }
  return pairs;
}

/** Enough to tell two nouns without a name in common: a quarter of what the smaller one says, and more than two statements of it. */
const isMuch = (both: number, smaller: number) => both * 4 >= smaller && both >= Math.min(3, smaller);

const isMost = (both: number, all: number) => both >= 2 && both > all / 2;

/** Pairs that share an id, a title that is no other's, or a statement; all pairs would be too many. */
function candidatesOf(from: readonly Noun[], to: readonly Noun[], linked: NounLinks['linked'], idsCount: boolean) {
  const byId = new Map(to.map((noun) => [noun.id, noun]));
  const byTitle = { from: gather(from, titleOf), to: gather(to, titleOf) };
  const byBareTitle = { from: gather(from, bareTitleOf), to: gather(to, bareTitleOf) };
  const linksOf = gather(linked, ([id]) => id);
  return from.flatMap((a) => {
    const sameId = idsCount ? byId.get(a.id) : undefined;
    const namesakes = byTitle.to.get(titleOf(a)) ?? [];
    const isAlone = namesakes.length === 1 && byTitle.from.get(titleOf(a))?.length === 1;
    const [ours, theirs] = [byBareTitle.from.get(bareTitleOf(a)) ?? [], byBareTitle.to.get(bareTitleOf(a)) ?? []];
    const kin = isOneOf(ours, theirs) || isOneOf(theirs, ours) ? theirs : [];
    const met = (linksOf.get(a.id) ?? []).flatMap(([, id = '']) => byId.get(id) ?? []);
    return [...new Set([...(sameId ? [sameId] : []), ...(isAlone ? namesakes : []), ...kin, ...met])].map((b) => {
      // of several namesakes the one of the same id is meant
      const isNamesake = namesakes.includes(b) && (isAlone || b === sameId);
      const isKin = kin.includes(b);
      const named = (b === sameId ? SAME_ID : 0) + (isNamesake ? SAME_TITLE : 0) + (isKin ? KINDRED : 0);
      return { a: a.id, b: b.id, named, isKin };
    });
  });
}

/** The same for titles that differ in order: Engineering Director, Director of Engineering. */
const titleOf = ({ title }: Pick<Noun, 'title'>) => {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== 'of').sort().join(' '); // prettier-ignore
};

/** The same for an engineer and the engineers 1 and 2, or II, or (remote). */
const bareTitleOf = ({ title }: Noun) => titleOf({ title: title.replace(/(\d+|\b[IVX]+|\([^()]*\))$/, '') });

/** Whether a side has one noun of a bare title, and the other only ones with a number or an addition. */
const isOneOf = (alone: readonly Noun[], others: readonly Noun[]) =>
  alone.length === 1 && alone.every(isBare) && !others.some(isBare);

const isBare = (noun: Noun) => bareTitleOf(noun) === titleOf(noun);

/** How often each key occurs. */
export function countOf(keys: readonly NounId[]): (key: NounId) => number {
  const counts = new Map<NounId, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => counts.get(key) ?? 0;
}
