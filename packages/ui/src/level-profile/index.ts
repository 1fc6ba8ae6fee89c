export { LevelProfile, type LevelProfileProps } from './LevelProfile';
export type { LevelProfileGroupProps } from './LevelProfileGroup';
export type { LevelProfileMetaProps } from './LevelProfileMeta';
export type { LevelProfileRootProps } from './LevelProfileRoot';
export type { LevelProfileSectionProps } from './LevelProfileSection';
export type { LevelProfileStatementProps } from './LevelProfileStatement';
export { inheritedGroups, ownGroups, type ProfileGroup } from './profileGroups';
export type { ProfileSection, ProfileStatement } from './profileSections';
