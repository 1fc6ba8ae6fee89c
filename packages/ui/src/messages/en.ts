import type { Format } from '../ladder-provider/createFormat';
import { crosswalk } from './en/crosswalk';
import { ladderDiff } from './en/ladderDiff';
import { levelDiff } from './en/levelDiff';

/** The kit's text in English. A translation is a table with the same keys; what it leaves out stays English. */
export const en = {
  // what happened to a statement
  added: 'New',
  removed: 'Dropped',
  reworded: 'Reworded',
  moved: 'Moved',
  renamed: 'Renamed',
  same: 'Unchanged',
  splitIn: (parts: number, { number }: Format) => `Split in ${number(parts)}`,
  mergedFrom: (parts: number, { number }: Format) => `Merged from ${number(parts)}`,
  raised: 'Raised',
  lowered: 'Lowered',
  changed: 'Changed',
  related: 'Alike',
  change: 'Change',
  changesInto: 'to',
  unchangedStep: 'unchanged',
  countUnchanged: (count: number, { plural }: Format) => plural(count, { other: '# unchanged' }),

  ...levelDiff,
  // how sure a link is
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible',
  noCounterpart: 'No counterpart found',

  // duties
  onlyWhere: (condition: string) => `Only where: ${condition}`,
  inheritedFrom: (level: string) => `from ${level}`,
  antiPattern: 'What to avoid',
  antiPatternBefore: 'To avoid:',
  exampleBefore: 'Example:',
  example: 'Example',

  // steps on a scale
  stepOf: (step: string, position: number, steps: number, { number }: Format) =>
    `${step}, ${number(position)} of ${number(steps)}`,
  stepFromTo: (from: string, to: string) => `from ${from} to ${to}`,
  noStep: 'not said',

  // ladder map
  noLevels: 'This ladder has no levels yet.',
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
  levelsByRank: 'Levels by track and rank',
  levels: 'Levels',
  levelsOf: (track: string) => `Levels: ${track}`,
  rank: 'Rank',
  rankNotSaid: 'rank not said',
  levelsFolded: (levels: number, ranks: { from: number; to: number } | undefined, { number, plural }: Format) => {
    const count = plural(levels, { one: '# level', other: '# levels' });
    if (!ranks) return count;
    const { from, to } = ranks;
    return from === to ? `Rank ${number(from)}: ${count}` : `Ranks ${number(from)} to ${number(to)}: ${count}`;
  },
  rolesBeside: 'Roles beside the ranks',
  otherRoles: 'Other roles',
  beside: (levels: string[], { list }: Format) => `beside ${list(levels)}`,
  countDuties: (count: number, { plural }: Format) => plural(count, { one: '# duty', other: '# duties' }),
  countInAll: (count: number, { number }: Format) => `${number(count)} in all`,
  youAreHere: 'You are here',
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

  // level profile
  noSuchLevel: (level: string) => `The ladder has no level "${level}".`,
  trackOf: (track: string) => `${track} track`,
  rankEqualTo: (rank: number, levels: string[], { number, list }: Format) =>
    levels.length > 0 ? `Rank ${number(rank)}, equal to ${list(levels)}` : `Rank ${number(rank)}`,
  roleBeside: (levels: string[], { either }: Format) => (levels.length > 0 ? `Role beside ${either(levels)}` : 'Role'),
  forAllLevels: 'Holds at the levels that include it',
  alsoCalled: (names: string[], { list }: Format) => `Also called ${list(names)}`,
  sharedWith: 'Shared with',
  countExamples: (count: number, { plural }: Format) => plural(count, { one: '# example', other: '# examples' }),
  alsoExpected: (count: number, levels: string[], { number, list }: Format) =>
    `Also expected: ${number(count)} from ${list(levels)}`,
  nothingOwn: 'This level asks nothing of its own.',
  source: 'Source:',
  lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),

  // radar
  radarTitle: (axesAre: 'competencies' | 'scales' | 'weights', scale: string | undefined) => {
    if (axesAre === 'scales') return 'Steps on every scale';
    if (axesAre === 'weights') return 'What weighs how much';
    return scale === undefined ? 'Competencies' : `${scale}, competency by competency`;
  },
  radarPicture: (title: string, levels: string[], { list }: Format) =>
    `${title}: ${list(levels)}. The table holds the same values.`,
  competency: 'Competency',
  scale: 'Scale',
  stepsUp: (count: number, { plural }: Format) => plural(count, { one: '# step up', other: '# steps up' }),
  stepsDown: (count: number, { plural }: Format) => plural(count, { one: '# step down', other: '# steps down' }),
  weightMore: (count: number, { number }: Format) => `${number(count)} more`,
  weightLess: (count: number, { number }: Format) => `${number(count)} less`,
  nothingToDraw: 'The ladder names no steps and no weights here.',
  radarFromTo: (from: string, to: string) => `${from} to ${to}`,

  // step sizes
  howBigSteps: 'How big each step is',
  oneBlock: 'One block is one statement that was not asked, or not asked so, at the level before.',
  stepTo: 'Step to',
  statements: 'Statements',
  scaleSteps: 'Higher steps',
  all: 'All',
  track: 'Track',
  noSteps: 'This track has one level only, so there is no step.',
  stepCounts: (
    counts: { raised: number; added: number; reworded: number; dropped: number; steps: number },
    { plural, list }: Format,
  ) => {
    const { raised, added, reworded, dropped, steps } = counts;
    return list([
      plural(raised, { other: '# raised' }),
      plural(added, { other: '# new' }),
      plural(reworded, { other: '# reworded' }),
      ...(dropped > 0 ? [plural(dropped, { other: '# dropped' })] : []),
      ...(steps > 0 ? [plural(steps, { one: '# higher step', other: '# higher steps' })] : []),
    ]);
  },
  largeStep: (count: number, usual: number, { number }: Format) =>
    `a large step: ${number(count)} new or raised, where ${number(usual)} is usual`,
  smallStep: (count: number, usual: number, { number }: Format) =>
    `a small step: ${number(count)} new or raised, where ${number(usual)} is usual`,
  droppingStep: (count: number, usual: number, { number }: Format) =>
    `no longer asks ${number(count)}, where ${number(usual)} is usual`,
  oneSidedStep: (count: number, all: number, competency: string, { number }: Format) =>
    `${number(count)} of ${number(all)} new or raised in ${competency}`,
  andMore: (count: number, { number }: Format) => `and ${number(count)} more`,

  // rubric
  tableOf: (title: string) => `${title}, table`,
  whatIsAsked: 'What is judged, and what is asked at each level.',
  everything: 'Everything',
  onlyChanges: 'Only what changes',
  cards: 'Cards',
  byCompetency: 'By competency',
  byLevel: 'By level',
  inGeneral: 'In general',
  levelsShown: (shown: number, all: number, { number }: Format) => `Levels: ${number(shown)} of ${number(all)}`,
  competenciesShown: (shown: number, all: number, { number }: Format) =>
    `Competencies: ${number(shown)} of ${number(all)}`,
  allLevels: 'All levels',
  allCompetencies: 'All competencies',
  moveEarlier: (level: string) => `Move ${level} earlier`,
  moveLater: (level: string) => `Move ${level} later`,
  copyAsTable: 'Copy as table',
  asAt: (level: string) => `as ${level}`,
  nothingAsked: 'Nothing asked at this level',
  fullText: 'Full text',
  lessText: 'Less',

  ...crosswalk,
  // ladder search
  searchLadder: 'Search the ladder',
  searchPlaceholder: 'Find a level or a statement',
  searchHits: 'Found',
  competencies: 'Competencies',
  found: (count: number, isCut: boolean, { number, plural }: Format) =>
    isCut ? `The first ${number(count)} of what was found` : plural(count, { one: '# found', other: '# found' }),
  foundNothing: (query: string) => `Nothing found for "${query}"`,
  inOtherWords: (concepts: string[], { list }: Format) => `in other words: ${list(concepts)}`,

  ...ladderDiff,
  // ladder page
  views: 'Views',
  pageView: (view: 'levels' | 'rubric' | 'compare' | 'steps' | 'changes') =>
    ({ levels: 'Levels', rubric: 'Rubric', compare: 'Compare', steps: 'Step sizes', changes: 'What changed' })[view],
  versionOf: (version: string) => `Version ${version}`,
  newSince: (level: string) => `What is new since ${level}`,
  showMap: 'The map of all levels',
  compareFrom: 'From',
  compareTo: 'To',
  sameLevelTwice: 'Choose two different levels to see what changes between them.',
  twoLevelsNeeded: 'It takes two levels to compare, and this ladder has fewer.',

  // everywhere
  count: (value: number, { number }: Format) => number(value),
  nothing: 'nothing',
  otherStatements: 'Other',
  notShown: 'This could not be shown',
};
