import * as parts from './index.parts';
import { LadderMapRoot, type LadderMapProps } from './LadderMapRoot';

/**
 * A ladder as a figure: tracks as rails, rungs where ranks are equal, roles beside them, and the moves from where one is.
 *
 * @example
 * <LadderMap ladder={ladder} current="e4" target="m2" />
 */
export const LadderMap = /* @__PURE__ */ Object.assign(function LadderMap(props: LadderMapProps) {
  return <LadderMapRoot {...props} />;
}, parts);
