import type { Side, Statement } from '@ladderkit/core';
import { countCrossings } from './countCrossings';
import { linksBy, type CrosswalkLink } from './linksOf';

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
  let left = groupsOf(from);
  let right = groupsOf(to);
  const index = { from: linksBy(links, 'from'), to: linksBy(links, 'to') };
  /** For a statement of a side the places of its counterparts, counted from the top of the other side. */
  const placesOf = (side: 'from' | 'to', other: readonly CrosswalkGroup[]) => {
    const places = new Map(statementsOf(other).map(({ id }, i) => [id, i]));
    const there = side === 'from' ? 'to' : 'from';
    return ({ id }: Statement) => index[side].get(id)?.map((link) => places.get(link[there].id) ?? 0) ?? [];
  };
  let best = { from: left, to: right, crossings: Infinity };
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep++) {
    right = rearranged(right, placesOf('to', left));
    const placesOfEnds = placesOf('from', right);
    left = rearranged(left, placesOfEnds);
    const crossings = countCrossings(statementsOf(left).map(placesOfEnds));
    if (crossings < best.crossings) best = { from: left, to: right, crossings };
  }
  return best;
}

function groupsOf({ side, statements }: SideStatements): CrosswalkGroup[] {
  const groups = new Map<string, CrosswalkGroup>(
    side.competencies.map(({ id, title }) => [id, { id, title, statements: [] }]),
  );
  const rest: CrosswalkGroup = { id: '', statements: [] };
  for (const statement of statements) (groups.get(statement.competency ?? '') ?? rest).statements.push(statement);
  return [...groups.values(), rest].filter((group) => group.statements.length > 0);
}

const statementsOf = (groups: readonly CrosswalkGroup[]) => groups.flatMap(({ statements }) => statements);

/** The statements of each group in the order of their counterparts' middles, and the groups in that of theirs. */
function rearranged(groups: readonly CrosswalkGroup[], placesOf: (statement: Statement) => number[]): CrosswalkGroup[] {
  const middle = (statement: Statement) => mean(placesOf(statement));
  return sorted(
    groups.map((group) => ({ ...group, statements: sorted(group.statements, middle) })),
    ({ statements }) => mean(statements.map(middle)),
  );
}

/** Of the finite ones; infinite when there are none. */
function mean(numbers: readonly number[]): number {
  const known = numbers.filter(Number.isFinite);
  return known.length === 0 ? Infinity : known.reduce((sum, each) => sum + each, 0) / known.length;
}

/** Two infinities are equal, so that the order of what has no counterpart stays. */
function sorted<Item>(items: readonly Item[], heightOf: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, height: heightOf(item) }))
    .sort((a, b) => (a.height === b.height ? 0 : a.height - b.height))
    .map(({ item }) => item);
}
