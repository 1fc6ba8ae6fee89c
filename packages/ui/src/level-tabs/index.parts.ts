export { LevelTabsList as List } from './LevelTabsList';
export { LevelTabsPanel as Panel } from './LevelTabsPanel';
export { LevelTabsRoot as Root } from './LevelTabsRoot';
export { LevelTabsTab as Tab } from './LevelTabsTab';
