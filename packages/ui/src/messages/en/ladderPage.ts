/** Text of `LadderPage`. */
export const ladderPage = {
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
};
