export { LevelTabs, type LevelTabsProps } from './LevelTabs';
export type { LevelTabsPanelProps } from './LevelTabsPanel';
export type { LevelTabsRootProps } from './LevelTabsRoot';
export type { LevelTabsTabProps } from './LevelTabsTab';
