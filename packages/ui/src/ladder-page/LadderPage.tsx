import * as parts from './index.parts';
import { LadderPageRoot, type LadderPageProps } from './LadderPageRoot';

/**
 * A whole ladder as one page: map, levels, rubric, comparison, step sizes and search, with one state in the address.
 *
 * @example
 * <LadderPage ladder={ladder} current="e4" target="m2" />
 */
export const LadderPage = /* @__PURE__ */ Object.assign(function LadderPage(props: LadderPageProps) {
  return <LadderPageRoot {...props} />;
}, parts);
