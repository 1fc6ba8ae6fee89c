import * as parts from './index.parts';
import { LadderDiffRoot, type LadderDiffRootProps } from './LadderDiffRoot';

export type LadderDiffProps = LadderDiffRootProps;

/**
 * What a new version of a ladder changes for people: what asks more, what asks less, what only moved or is worded anew. Its
 * parts hang on it.
 *
 * @example <LadderDiff comparison={withMeaning(compareVersions(before, after))} />
 */
export const LadderDiff = /* @__PURE__ */ Object.assign(
  (props: LadderDiffProps) => <LadderDiffRoot {...props} />,
  { displayName: 'LadderDiff' },
  parts,
);
