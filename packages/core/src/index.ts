export { checkCycles } from './check/checkCycles';
export { checkDuplicateIds } from './check/checkDuplicateIds';
export { checkLadder } from './check/checkLadder';
export { checkRanks } from './check/checkRanks';
export { checkReferences } from './check/checkReferences';
export { checkSteps } from './check/checkSteps';
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
} from './compare/Comparison';
export { competencyTree, type CompetencyAtDepth } from './ladder/competencyTree';
export { createIds, hashOf, slugOf, type IdMaker } from './ladder/createIds';
export { equalLevels } from './ladder/equalLevels';
export { expectationsOf, includedLevels, type LevelExpectation } from './ladder/expectationsOf';
export { findLevels, findTracks } from './ladder/findLevels';
export { levelsOfTrack } from './ladder/levelsOfTrack';
export { nextLevels } from './ladder/nextLevels';
export {
  rubricOf,
  type RubricMatrix,
  type RubricMatrixCell,
  type RubricMatrixRow,
  type RubricOptions,
} from './ladder/rubricOf';
export type { Message, Parsed, Severity, Unmapped } from './message/Message';
export type { MessageCode } from './message/MessageCode';
export { nearest } from './message/nearest';
export type { Competency } from './model/Competency';
export type { Expectation, SharedWith } from './model/Expectation';
export type { Id } from './model/Id';
export type { Ladder } from './model/Ladder';
export type { Level, LevelStep } from './model/Level';
export type { Meta } from './model/Meta';
export type { Note } from './model/Note';
export type { Place } from './model/Place';
export type { Scale, Step } from './model/Scale';
export type { Source } from './model/Source';
export type { Track } from './model/Track';
