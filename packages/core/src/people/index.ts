export { checkScopeLexicon } from './checkScopeLexicon';
export { directionOf } from './directionOf';
export { extendScopeLexicon } from './extendScopeLexicon';
export { impactOf } from './impactOf';
export type { ScopeLexicon, ScopeScale } from './ScopeLexicon';
export { scopeOf } from './scopeOf';
export { versionImpact } from './versionImpact';
export { withMeaning, type MeaningOptions } from './withMeaning';
export type { Outlier } from './markOutliers';
export { predecessorsOf } from './predecessorsOf';
export {
  stepSizes,
  type StepCounts,
  type StepSize,
  type StepSizes,
  type StepSizesOptions,
  type TrackSteps,
} from './stepSizes';
export { whatIsNew, type BuiltOn, type CompareTwoLevels, type News, type WhatIsNewOptions } from './whatIsNew';
export { impactCounts, type ImpactCounts } from './impactCounts';
export { laterLevels } from './laterLevels';
export { levelsConcerned, type ConcernedLevel } from './levelsConcerned';
