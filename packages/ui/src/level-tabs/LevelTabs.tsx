import * as parts from './index.parts';
import { LevelTabsRoot, type LevelTabsRootProps } from './LevelTabsRoot';

export type LevelTabsProps = LevelTabsRootProps;

/**
 * The levels of a track as tabs, each a page of its own. A link to a level or statement opens its tab. Its parts hang on it.
 *
 * @example <LevelTabs ladder={ladder} track="technical" current="e4" />
 */
export const LevelTabs = /* @__PURE__ */ Object.assign(
  (props: LevelTabsProps) => <LevelTabsRoot {...props} />,
  { displayName: 'LevelTabs' },
  parts,
);
