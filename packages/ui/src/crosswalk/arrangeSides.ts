import type { Side, Statement } from '@ladderkit/core';
import { countCrossings } from './countCrossings';
import type { CrosswalkLink } from './linksOf';

/** The statements of one side under one competency. */
export interface CrosswalkGroup {
  /** Absent where statements name no competency. */
  title?: string | undefined;
  /** How it differs from the other groups of its side. */
  id: string;
  statements: Statement[];
}

interface SideStatements {
  side: Side;
  statements: readonly Statement[];
}

/** How often both sides are put in order by each other. More changes little. */
const SWEEPS = 12;

/**
 * Both sides in groups, ordered so that few links cross: each statement as high as the middle of its counterparts (the
 * barycentre heuristic), and each group as high as the middle of its statements; the best of several sweeps.
 */
export function arrangeSides(from: SideStatements, to: SideStatements, links: readonly CrosswalkLink[]) {
  const partners = { from: new Map<string, string[]>(), to: new Map<string, string[]>() };
  for (const { from: a, to: b, review } of links) {
    if (review === 'rejected') continue;
    push(partners.from, a.id, b.id);
    push(partners.to, b.id, a.id);
  }
  let left = groupsOf(from);
  let right = groupsOf(to);
  let best = { from: left, to: right, crossings: Infinity };
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    right = rearranged(right, heights(partners.to, left));
    left = rearranged(left, heights(partners.from, right));
    const crossings = countCrossings(placesOf(left), placesOf(right), partners.from);
    if (crossings < best.crossings) best = { from: left, to: right, crossings };
  }
  return best;
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function groupsOf({ side, statements }: SideStatements): CrosswalkGroup[] {
  const groups = new Map<string, CrosswalkGroup>(
    side.competencies.map(({ id, title }) => [id, { id, title, statements: [] }]),
  );
  const rest: CrosswalkGroup = { id: '', statements: [] };
  for (const statement of statements) (groups.get(statement.competency ?? '') ?? rest).statements.push(statement);
  return [...groups.values(), rest].filter((group) => group.statements.length > 0);
}

/** The place of each statement, counted from the top of its side. */
const placesOf = (groups: readonly CrosswalkGroup[]) =>
  new Map(groups.flatMap(({ statements }) => statements).map(({ id }, i) => [id, i]));

/** For each statement the middle of its counterparts, as places on the other side; infinite when it has none. */
function heights(partners: ReadonlyMap<string, string[]>, other: readonly CrosswalkGroup[]) {
  const places = placesOf(other);
  return ({ id }: Statement) => mean((partners.get(id) ?? []).map((partner) => places.get(partner) ?? 0));
}

/** Of the finite ones; infinite when there are none. */
function mean(numbers: readonly number[]): number {
  const known = numbers.filter(Number.isFinite);
  return known.length === 0 ? Infinity : known.reduce((sum, each) => sum + each, 0) / known.length;
}

/** The statements of each group in the order of their heights, and the groups in that of their middles. */
const rearranged = (groups: readonly CrosswalkGroup[], heightOf: (statement: Statement) => number) =>
  sorted(
    groups.map((group) => ({ ...group, statements: sorted(group.statements, heightOf) })),
    ({ statements }) => mean(statements.map(heightOf)),
  );

/** Two infinities are equal, so that the order of what has no counterpart stays. */
function sorted<Item>(items: readonly Item[], heightOf: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, height: heightOf(item) }))
    .sort((a, b) => (a.height === b.height ? 0 : a.height - b.height))
    .map(({ item }) => item);
}
