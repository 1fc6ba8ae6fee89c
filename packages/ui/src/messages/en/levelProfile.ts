import type { Format } from '../../ladder-provider/createFormat';

/** Text of `LevelProfile`. */
export const levelProfile = {
  noSuchLevel: (level: string) => `The ladder has no level "${level}".`,
  rankEqualTo: (rank: number, levels: string[], { number, list }: Format) =>
    levels.length > 0 ? `Rank ${number(rank)}, equal to ${list(levels)}` : `Rank ${number(rank)}`,
  roleBeside: (levels: string[], { either }: Format) => (levels.length > 0 ? `Role beside ${either(levels)}` : 'Role'),
  forAllLevels: 'Holds at the levels that include it',
  alsoCalled: (names: string[], { list }: Format) => `Also called ${list(names)}`,
  alsoExpected: (count: number, levels: string[], { number, list }: Format) =>
    `Also expected: ${number(count)} from ${list(levels)}`,
  nothingOwn: 'This level asks nothing of its own.',
  yesOrNo: (fact: boolean): string => (fact ? 'Yes' : 'No'),
  source: 'Source:',
  lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),
  inheritedFrom: (level: string) => `from ${level}`,
};
