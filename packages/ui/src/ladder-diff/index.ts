export { changelogOf, type ChangelogEntry, type ChangeMeaning } from './changelogOf';
export { LadderDiff, type LadderDiffProps } from './LadderDiff';
export type { LadderDiffFilter } from './LadderDiffContext';
export type { LadderDiffEntryProps } from './LadderDiffEntry';
export type { LadderDiffRootProps } from './LadderDiffRoot';
