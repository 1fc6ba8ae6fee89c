import type { Format } from '../../ladder-provider/createFormat';

/** Text of `LadderMap`. */
export const ladderMap = {
  ladderHolds: (tracks: number, levels: number, roles: number, { plural, list }: Format) =>
    `${list([
      ...(tracks > 0 ? [plural(tracks, { one: '# track', other: '# tracks' })] : []),
      plural(levels, { one: '# level', other: '# levels' }),
      ...(roles > 0 ? [plural(roles, { one: '# role', other: '# roles' })] : []),
    ])}.`,
  rungsJoin: 'A rung joins levels of equal rank.',
  ranksAreOwn: 'Each track has ranks of its own.',
  equalRank: 'equal rank',
  moveFromHere: 'a move from here',
  onToTarget: 'on to the target',
  rank: 'Rank',
  rankNotSaid: 'rank not said',
  levelsFolded: (levels: number, ranks: { from: number; to: number } | undefined, { number, plural }: Format) => {
    const count = plural(levels, { one: '# level', other: '# levels' });
    if (!ranks) return count;
    const { from, to } = ranks;
    return from === to ? `Rank ${number(from)}: ${count}` : `Ranks ${number(from)} to ${number(to)}: ${count}`;
  },
  rolesBeside: 'Roles beside the ranks',
  beside: (levels: string[], { list }: Format) => `beside ${list(levels)}`,
  countDuties: (count: number, { plural }: Format) => plural(count, { one: '# duty', other: '# duties' }),
  countInAll: (count: number, { number }: Format) => `${number(count)} in all`,
  alsoLeadsTo: (levels: string[], { list }: Format) => `also leads to ${list(levels)}`,
  target: 'Target',
  targetAway: (moves: number, { plural }: Format) =>
    plural(moves, { one: 'Target, # move away', other: 'Target, # moves away' }),
  move: (direction: 'up' | 'down' | 'across' | 'other') =>
    ({ up: 'Up', down: 'Down', across: 'Across', other: 'Next' })[direction],
  possibleMove: (direction: 'up' | 'down' | 'across' | 'other') =>
    ({ up: 'Possible move: up', down: 'Possible move: down', across: 'Possible move: across', other: 'Possible move' })[
      direction
    ],
  movesFrom: (level: string) => `From ${level}`,
  byWayOf: (levels: string[], { either }: Format) => `By way of ${either(levels)}`,
  noWay: 'The ladder names no way there.',
  stepMoves: (scale: string, from: string, to: string) => `${scale}: ${from} to ${to}`,
  stepsStay: (scales: string[], { list }: Format) => `${list(scales)}: unchanged`,
};
