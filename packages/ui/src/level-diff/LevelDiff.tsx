import * as parts from './index.parts';
import { LevelDiffRoot, type LevelDiffRootProps } from './LevelDiffRoot';

export type LevelDiffProps = LevelDiffRootProps;

/**
 * One comparison: what is new, reworded, raised, moved and dropped, unified or side by side, by competency. Its parts hang on it.
 *
 * @example <LevelDiff comparison={compareLevels(ladder, 'e4', 'e5')} />
 */
export const LevelDiff = /* @__PURE__ */ Object.assign(
  (props: LevelDiffProps) => <LevelDiffRoot {...props} />,
  { displayName: 'LevelDiff' },
  parts,
);
