export {
  Crosswalk,
  type CrosswalkLink,
  type CrosswalkProps,
  type CrosswalkReviewProps,
  type CrosswalkRootProps,
  type CrosswalkRowProps,
  type CrosswalkSideProps,
  type CrosswalkStatementProps,
} from './crosswalk';
export {
  LadderProvider,
  useMessages,
  type Format,
  type LadderProviderProps,
  type LadderSettings,
  type LocalMessages,
  type Messages,
  type NavigateHandler,
  type NavigationTarget,
  type PluralForms,
} from './ladder-provider';
export {
  LevelDiff,
  type LevelDiffProps,
  type LevelDiffRootProps,
  type LevelDiffRowProps,
  type LevelDiffSectionProps,
  type LevelDiffSplitRowProps,
  type LevelDiffView,
} from './level-diff';
export { Radar, type RadarFigureProps, type RadarHeadProps, type RadarProps, type RadarTableProps } from './radar';
export {
  StepSizes,
  type StepSizesBarProps,
  type StepSizesHeadProps,
  type StepSizesProps,
  type StepSizesRowProps,
  type StepSizesTableProps,
  type StepSizesTrackProps,
} from './step-sizes';
