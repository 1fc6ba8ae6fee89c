import * as parts from './index.parts';
import { LadderMapRoot, type LadderMapRootProps } from './LadderMapRoot';

export type LadderMapProps = LadderMapRootProps;

/**
 * A ladder as a figure: tracks as rails, rungs where ranks are equal, roles beside them, and the moves from where one is. Its
 * parts hang on it.
 *
 * @example <LadderMap ladder={ladder} current="e4" target="m2" />
 */
export const LadderMap = /* @__PURE__ */ Object.assign(
  (props: LadderMapProps) => <LadderMapRoot {...props} />,
  { displayName: 'LadderMap' },
  parts,
);
