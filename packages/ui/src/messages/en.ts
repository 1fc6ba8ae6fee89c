import type { Format } from '../ladder-provider/createFormat';

/** What the rows of a comparison are counted as. */
export type CountedChange =
  'added' | 'reworded' | 'related' | 'raised' | 'lowered' | 'split' | 'merged' | 'moved' | 'removed' | 'same';

/** What two linked statements have in common. */
export interface LinkReason {
  kind: 'word' | 'concept' | 'section' | 'letters' | 'meaning';
  text: string;
}

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

  // crosswalk
  crosswalkAnd: 'and',
  crosswalkCounts: (
    links: number,
    counts: { confidence: 'certain' | 'likely' | 'possible'; count: number }[],
    lone: number,
    { number, plural, list }: Format,
  ) => {
    const kinds = counts
      .filter(({ count }) => count > 0)
      .map(({ confidence, count }) => `${number(count)} ${confidence}`);
    const found = plural(links, { one: '# link', other: '# links' }) + (kinds.length > 1 ? `: ${list(kinds)}.` : '.');
    if (lone === 0) return found;
    return `${found} For ${plural(lone, { one: '# statement', other: '# statements' })} no counterpart was found; that does not say there is none.`;
  },
  crosswalkFigure: 'Links between the statements; the same links follow as a table',
  legend: 'How sure a link is',
  countLinks: (count: number, { plural }: Format) => plural(count, { one: '# link', other: '# links' }),
  nearest: 'Nearest:',
  weak: '(weak)',
  rejectedByYou: '(rejected by you)',
  pin: 'Pin',
  pinAs: (statement: string) => `Pin as the counterpart: ${statement}`,
  pinned: 'Pinned',
  pinnedByYou: 'Pinned by you: these two correspond.',
  reject: 'Reject',
  rejected: 'Rejected',
  takeBack: 'Take back',
  takenBack: 'Taken back',
  whyThisLink: 'Why this link',
  chooseStatement: 'Choose a statement to see what links it to the other side.',
  reasons: (why: readonly LinkReason[], { list }: Format) => {
    const words = why.filter(({ kind }) => kind === 'word' || kind === 'concept').map(({ text }) => text);
    const section = why.find(({ kind }) => kind === 'section');
    const sentences = [
      words.length > 0 && `In common: ${list(words)}.`,
      section && `Both stand under ${section.text}.`,
      why.some(({ kind }) => kind === 'letters') && 'Similar spelling.',
      why.some(({ kind }) => kind === 'meaning') && 'Similar meaning.',
    ];
    return sentences.filter(Boolean).join(' ') || 'The comparison gives no reason.';
  },
  allLinks: 'All links',
  morePossible: (count: number, { plural }: Format) =>
    plural(count, { one: '# more possible link', other: '# more possible links' }),
  possibleLeftOut: (count: number, { plural }: Format) =>
    plural(count, {
      one: '# more link is possible; it is drawn when its statement is chosen.',
      other: '# more links are possible; they are drawn when their statement is chosen.',
    }),
  noLinks: 'No link was found; that does not say there is none.',
  link: 'Link',
  inCommon: 'In common',
  inCommonWords: (why: readonly LinkReason[]) =>
    why
      .filter(({ kind }) => kind === 'word' || kind === 'concept')
      .map(({ text }) => text)
      .join(', '),
  actions: 'Actions',
  whereSectionsMeet: 'Where the sections meet',
  affinityRead: (names: { from: string; to: string }, { number }: Format) =>
    `How many statements of a section (rows: ${names.from}; columns: ${names.to}) are linked with the other section, from ${number(0)} to ${number(100)}. A filled square is a meeting one can rely on; an outlined one is not.`,
  share: (share: number, { number }: Format) => number(share),

  // everywhere
  count: (value: number, { number }: Format) => number(value),
  nothing: 'nothing',
  otherStatements: 'Other',
  notShown: 'This could not be shown',
};
