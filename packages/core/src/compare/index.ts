export { compareLadders } from './axis/compareLadders';
export { compareLevels, type LevelPart } from './axis/compareLevels';
export { compareTracks, type TrackPart } from './axis/compareTracks';
export { compareVersions } from './axis/compareVersions';
export { carryIds } from './carryIds';
export type { CompareOptions, Lexicon, LinkExplainer, Review, Stemmer } from './CompareOptions';
export type {
  Axis,
  Candidate,
  Change,
  Comparison,
  Confidence,
  Impact,
  Link,
  Pair,
  ParagraphChange,
  ProseChange,
  Reason,
  Row,
  ScopeChange,
  Side,
  SideCompetency,
  SideLevel,
  SideScale,
  SideTrack,
  Statement,
  StepChange,
  StepValue,
  Summary,
  WordChange,
} from './Comparison';
export type { LadderPart } from './LadderPart';
export type { RowGroup, RowItem, ViewOptions } from './rows/groupRows';
export { splitRows, type SplitRow } from './rows/splitRows';
export { unifiedRow, type RowText, type UnifiedRow } from './rows/unifiedRow';
export { unifiedRows } from './rows/unifiedRows';
export { wordChanges } from './words/wordChanges';
