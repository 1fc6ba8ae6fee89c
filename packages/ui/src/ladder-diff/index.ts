export { changelogEntries, type ChangelogEntry, type ChangeMeaning } from './changelogEntries';
export { LadderDiff, type LadderDiffProps } from './LadderDiff';
export type { LadderDiffFilter } from './LadderDiffContext';
export type { LadderDiffEntryProps } from './LadderDiffEntry';
export type { LadderDiffRootProps } from './LadderDiffRoot';
