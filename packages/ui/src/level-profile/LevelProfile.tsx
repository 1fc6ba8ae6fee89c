import * as parts from './index.parts';
import { LevelProfileRoot, type LevelProfileRootProps } from './LevelProfileRoot';

export type LevelProfileProps = LevelProfileRootProps;

/**
 * One level as a page: where it stands, its steps as positions on their scales, what it asks by competency, what it inherits.
 * Its parts hang on it.
 *
 * @example <LevelProfile ladder={ladder} level="e4" />
 */
export const LevelProfile = /* @__PURE__ */ Object.assign(
  (props: LevelProfileProps) => <LevelProfileRoot {...props} />,
  { displayName: 'LevelProfile' },
  parts,
);
