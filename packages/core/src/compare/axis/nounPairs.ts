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
/** Without a name in common, this share of what the smaller one says must have gone along. */
const SOME = 0.25;

/**
 * Pairs nouns by their ids, their titles and the statements that went from one to the other, so that a renamed level is
 * found, and a renumbered one is not taken for its namesake. It was split where most of all that a further one says is its.
 */
export function nounPairs(
  from: readonly Noun[],
  to: readonly Noun[],
  { linked, ...statements }: NounLinks,
  idsCount: boolean,
): NounPair[] {
  const shared = countPairs(linked);
  const totals = { from: countOf(linked.map(([id]) => id)), to: countOf(linked.map(([, id]) => id)) };
  const sizes = { from: countOf(statements.from), to: countOf(statements.to) };
  const candidates = candidatesOf(from, to, shared, idsCount).map(({ a, b, named, isKin }) => {
    const both = shared.get(a.id)?.get(b.id) ?? 0;
    const share = (2 * both) / ((totals.from.get(a.id) ?? 0) + (totals.to.get(b.id) ?? 0) || 1);
    const least = Math.min(sizes.from.get(a.id) ?? 0, sizes.to.get(b.id) ?? 0) * SOME;
    return { from: a.id, to: b.id, isKin, share, score: named + (named > 0 || both >= least ? share : 0) };
  });
  candidates.sort((a, b) => b.score - a.score || (a.from + a.to < b.from + b.to ? -1 : 1));
  const pairs: NounPair[] = [];
  const byFrom = new Map<string, NounPair>();
  const byTo = new Map<string, NounPair>();
  for (const { from: a, to: b, share, score } of candidates) {
    if (score < ENOUGH || byFrom.has(a) || byTo.has(b)) continue;
    const pair = { from: [a], to: [b], shared: share };
    pairs.push(pair);
    byFrom.set(a, pair);
    byTo.set(b, pair);
  }
  const most = (both: number, total: number | undefined) => both >= 2 && both > (total ?? 0) / 2;
  for (const { from: a, to: b, isKin } of candidates) {
    const both = shared.get(a)?.get(b) ?? 0;
    const [left, right] = [byFrom.get(a), byTo.get(b)];
    if (left && !right && left.from.length === 1 && (isKin || most(both, sizes.to.get(b)))) {
      left.to.push(b);
      byTo.set(b, left);
    } else if (right && !left && right.to.length === 1 && (isKin || most(both, sizes.from.get(a)))) {
      right.from.push(a);
      byFrom.set(a, right);
    }
  }
  return pairs;
}

/** Pairs that share an id, a title that is no other's, or a statement; all pairs would be too many. */
function candidatesOf(
  from: readonly Noun[],
  to: readonly Noun[],
  shared: ReadonlyMap<string, ReadonlyMap<string, number>>,
  idsCount: boolean,
) {
  const byId = new Map(to.map((noun) => [noun.id, noun]));
  const byTitle = { from: gather(from, titleOf), to: gather(to, titleOf) };
  const byBareTitle = { from: gather(from, bareTitleOf), to: gather(to, bareTitleOf) };
  return from.flatMap((a) => {
    const [namesake, another] = byTitle.to.get(titleOf(a)) ?? [];
    const isAmbiguous = another !== undefined || byTitle.from.get(titleOf(a))?.[1] !== undefined;
    const [sameId, sameTitle] = [idsCount ? byId.get(a.id) : undefined, isAmbiguous ? undefined : namesake];
    const linked = [...(shared.get(a.id)?.keys() ?? [])].flatMap((id) => byId.get(id) ?? []);
    const [ours, theirs] = [byBareTitle.from.get(bareTitleOf(a)) ?? [], byBareTitle.to.get(bareTitleOf(a)) ?? []];
    const kin = (isAlone(ours) && !theirs.some(isBare)) || (isAlone(theirs) && !ours.some(isBare)) ? theirs : [];
    return [...new Set([sameId, sameTitle, ...kin, ...linked])].flatMap((b) => {
      if (!b) return [];
      const isKin = kin.includes(b);
      const named = (b === sameId ? SAME_ID : 0) + (b === sameTitle ? SAME_TITLE : 0) + (isKin ? KINDRED : 0);
      return [{ a, b, named, isKin }];
    });
  });
}

/** The same for titles that differ in order: Engineering Director, Director of Engineering. */
const titleOf = ({ title }: Noun) => {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== 'of').sort().join(' '); // prettier-ignore
};

/** The same for an engineer and the engineers 1 and 2, or II, or (remote), that it became. */
const bareTitleOf = ({ id, title }: Noun) => titleOf({ id, title: title.replace(/(\d+|\b[IVX]+|\([^()]*\))$/, '') });

const isBare = (noun: Noun) => bareTitleOf(noun) === titleOf(noun);

const isAlone = (nouns: readonly Noun[]) => nouns.length === 1 && nouns.every(isBare);

function countPairs(links: NounLinks['linked']) {
  const counts = new Map<string, Map<string, number>>();
  for (const [a, b] of links) {
    if (a === undefined || b === undefined) continue;
    const row = counts.get(a) ?? new Map<string, number>();
    row.set(b, (row.get(b) ?? 0) + 1);
    counts.set(a, row);
  }
  return counts;
}

function countOf(ids: readonly NounId[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
