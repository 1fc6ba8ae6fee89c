import { nextLevels, type Ladder, type Level } from '@ladderkit/core';

/** Which way a move leads. Tracks whose ranks are their own have no common up and down. */
export type MoveDirection = 'up' | 'down' | 'across' | 'other';

/** A move from where a person is: one step, or the way to the target. */
export interface Move {
  to: Level;
  direction: MoveDirection;
  /** How many moves away; 1 for a direct one. */
  distance: number;
  /** The levels that come first on a shortest way there; empty for a direct move. */
  by: Level[];
}

export interface Routes {
  /** Direct moves in the order of the ladder, and the target last where it is farther away. */
  moves: Move[];
  /** The pairs of levels (`from` and `to` by id) that a direct move joins, or that come later on a shortest way to the target. */
  edges: { from: string; to: string; when: 'next' | 'then' }[];
}

/** The moves one may make from a level, and the shortest ways to a target, if there is one. */
export function routesOf(ladder: Ladder, current: string | undefined, target: string | undefined): Routes {
  const from = current === undefined ? undefined : ladder.levels.find(({ id }) => id === current);
  if (!from) return { moves: [], edges: [] };
  const direct = nextLevels(ladder, from.id);
  const next = direct.map((to) => ({ to, direction: directionOf(from, to), distance: 1, by: [] }));
  const edges = direct.map((to) => ({ from: from.id, to: to.id, when: 'next' as const }));
  const goal = ladder.levels.find(({ id }) => id === target);
  if (!goal || goal === from || direct.includes(goal)) return { moves: next, edges };

  const ways = shortestWays(ladder, from, goal);
  const later = ways.edges.filter(([start]) => start !== from.id);
  const by = direct.filter(({ id }) => ways.edges.some(([start, end]) => start === from.id && end === id));
  return {
    moves: [...next, { to: goal, direction: directionOf(from, goal), distance: ways.distance, by }],
    edges: [...edges, ...later.map(([start, end]) => ({ from: start, to: end, when: 'then' as const }))],
  };
}

export function directionOf(from: Level, to: Level): MoveDirection {
  if (from.track !== to.track) return 'across';
  if (from.rank === undefined || to.rank === undefined || from.rank === to.rank) return 'other';
  return to.rank > from.rank ? 'up' : 'down';
}

/** All moves on all shortest ways, by breadth-first search; distance 0 and no edge where no way leads there. */
function shortestWays(ladder: Ladder, from: Level, goal: Level) {
  const distances = new Map([[from.id, 0]]);
  const moves: [string, string][] = [];
  for (const [id, distance] of distances) {
    for (const to of nextLevels(ladder, id)) {
      if (!distances.has(to.id)) distances.set(to.id, distance + 1);
      if (distances.get(to.id) === distance + 1) moves.push([id, to.id]);
    }
  }
  const reached = new Set([goal.id]);
  const edges = moves.reverse().filter(([start, end]) => reached.has(end) && reached.add(start));
  return { distance: distances.get(goal.id) ?? 0, edges: edges.reverse() };
}
