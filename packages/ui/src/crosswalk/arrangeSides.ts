import type { Side, Statement } from '@ladderkit/core';
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
const SWEEPS = 4;

/**
 * Both sides in groups, ordered so that few links cross: each statement as high as the middle of its counterparts (the
 * barycentre heuristic). The groups of the `from` side keep the order of their ladder; those of the `to` side follow them.
 */
export function arrangeSides(from: SideStatements, to: SideStatements, links: readonly CrosswalkLink[]) {
  const left = groupsOf(from);
  const right = groupsOf(to);
  const partners = { from: new Map<string, string[]>(), to: new Map<string, string[]>() };
  for (const link of links) {
    if (link.review === 'rejected') continue;
    partners.from.set(link.from.id, [...(partners.from.get(link.from.id) ?? []), link.to.id]);
    partners.to.set(link.to.id, [...(partners.to.get(link.to.id) ?? []), link.from.id]);
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sortStatements(left, heights(partners.from, right));
    const middles = heights(partners.to, left);
    sortStatements(right, middles);
    sortGroups(right, middles);
  }
  return { from: left, to: right };
}

function groupsOf({ side, statements }: SideStatements): CrosswalkGroup[] {
  const groups = new Map<string, CrosswalkGroup>(
    side.competencies.map(({ id, title }) => [id, { id, title, statements: [] }]),
  );
  const rest: CrosswalkGroup = { id: '', statements: [] };
  for (const statement of statements) (groups.get(statement.competency ?? '') ?? rest).statements.push(statement);
  return [...groups.values(), rest].filter((group) => group.statements.length > 0);
}

/** For each statement the middle of its counterparts, as places on the other side; infinite when it has none. */
function heights(partners: ReadonlyMap<string, string[]>, other: readonly CrosswalkGroup[]) {
  const places = new Map(other.flatMap(({ statements }) => statements).map(({ id }, i) => [id, i]));
  const middle = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (places.get(id) ?? 0), 0) / ids.length;
  return ({ id }: Statement) => middleOr(partners.get(id), middle);
}

const middleOr = (ids: readonly string[] | undefined, middle: (ids: readonly string[]) => number) =>
  ids === undefined ? Infinity : middle(ids);

function sortStatements(groups: readonly CrosswalkGroup[], heightOf: (statement: Statement) => number): void {
  for (const { statements } of groups) statements.sort((a, b) => ascending(heightOf(a), heightOf(b)));
}

function sortGroups(groups: CrosswalkGroup[], heightOf: (statement: Statement) => number): void {
  const height = ({ statements }: CrosswalkGroup) => {
    const known = statements.map(heightOf).filter(Number.isFinite);
    return known.length === 0 ? Infinity : known.reduce((sum, each) => sum + each, 0) / known.length;
  };
  groups.sort((a, b) => ascending(height(a), height(b)));
}

/** Two infinities are equal, so that the order of what has no counterpart stays. */
const ascending = (a: number, b: number) => (a === b ? 0 : a - b);
