/** Text of whatever shows levels, and what it says where it cannot: all that `LevelTabs` needs. */
export const levels = {
  levels: 'Levels',
  levelsOf: (track: string) => `Levels: ${track}`,
  noLevels: 'This ladder has no levels yet.',
  youAreHere: 'You are here',
  otherStatements: 'Other',
  onlyWhere: (condition: string) => `Only where: ${condition}`,
  antiPatternBefore: 'To avoid:',
  exampleBefore: 'Example:',
  notShown: 'This could not be shown',
};
