export { LevelDiff, type LevelDiffProps } from './LevelDiff';
export type { LevelDiffView } from './LevelDiffContext';
export type { LevelDiffRootProps } from './LevelDiffRoot';
export type { LevelDiffRowProps } from './LevelDiffRow';
export type { LevelDiffSectionProps } from './LevelDiffSection';
export type { LevelDiffSplitRowProps } from './LevelDiffSplitRow';
export type { LevelDiffStepsProps } from './LevelDiffSteps';
