import type { Format } from '../ladder-provider/createFormat';

/** What the rows of a comparison are counted as. */
export type CountedChange =
  'added' | 'reworded' | 'related' | 'raised' | 'lowered' | 'split' | 'merged' | 'moved' | 'removed' | 'same';

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

  // level diff
  view: 'View',
  unified: 'Unified',
  sideBySide: 'Side by side',
  onlyNew: 'Only what is new',
  copyAsMarkdown: 'Copy as Markdown',
  copied: 'Copied',
  notCopied: 'The browser refused',
  summary: 'Summary',
  countChanges: (count: number, kind: CountedChange, { number }: Format) =>
    `${number(count)} ${
      {
        added: 'new',
        reworded: 'reworded',
        related: 'alike',
        raised: 'of them raised',
        lowered: 'of them lowered',
        split: 'split',
        merged: 'merged',
        moved: 'moved',
        removed: 'dropped',
        same: 'unchanged',
      }[kind]
    }`,
  rowsShown: (shown: number, all: number, { number }: Format) => `${number(shown)} of ${number(all)} rows shown.`,
  nothingToCompare: 'Neither side asks anything, so there is nothing to compare.',
  nothingNew: 'Nothing is asked anew.',
  before: 'Before:',
  wasUnder: 'was under',
  wasAt: 'was at',
  noCompetency: 'no competency',
  onlyTypography: 'Only punctuation, case or line breaks differ.',
  onlyMarkup: 'Only emphasis or links differ.',
  nearestAt: (side: string) => `Nearest at ${side}:`,
  noneNear: 'Nothing near it was found.',
  forAll: 'For everyone',
  beforeThat: (what: string) => `(before: ${what})`,
  dimension: (name: 'reach' | 'autonomy' | 'role' | 'complexity' | 'frequency' | 'certainty') =>
    ({
      reach: 'Reach: ',
      autonomy: 'Autonomy: ',
      role: 'Role: ',
      complexity: 'Complexity: ',
      frequency: 'How often: ',
      certainty: 'How surely: ',
    })[name],
  unsaid: 'not said',
  perhaps: '(possible)',

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

  // everywhere
  nothing: 'nothing',
  otherStatements: 'Other',
  notShown: 'This could not be shown',
};
