import { statement } from './statement';

/** Text of whatever shows levels, and what it says where it cannot: all that `LevelTabs` needs. */
export const levels = {
  ...statement,
  levels: 'Levels',
  levelsOf: (track: string) => `Levels: ${track}`,
  nothingAsked: 'Nothing asked at this level',
  noLevels: 'This ladder has no levels yet.',
  youAreHere: 'You are here',
};
