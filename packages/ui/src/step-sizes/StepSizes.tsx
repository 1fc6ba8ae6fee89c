import * as parts from './index.parts';
import { StepSizesRoot, type StepSizesProps } from './StepSizesRoot';

/**
 * How big the steps of a track are: a block for each statement that a level asks anew, asks more of, or words anew.
 *
 * @example
 * <StepSizes sizes={stepSizes(ladder, { compare: compareLevels, lexicons: [scopeLexiconEn] })} />
 */
export const StepSizes = /* @__PURE__ */ Object.assign(function StepSizes(props: StepSizesProps) {
  return <StepSizesRoot {...props} />;
}, parts);
