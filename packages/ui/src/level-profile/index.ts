export { LevelProfile, type LevelProfileProps } from './LevelProfile';
export type { LevelProfileRootProps } from './LevelProfileRoot';
export type { LevelProfileSectionProps } from './LevelProfileSection';
export type { LevelProfileStatementProps } from './LevelProfileStatement';
export { inheritedSections, ownSections, type ProfileSection, type ProfileStatement } from './profileSections';
