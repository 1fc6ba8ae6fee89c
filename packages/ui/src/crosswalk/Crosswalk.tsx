import { CrosswalkRoot, type CrosswalkRootProps } from './CrosswalkRoot';
import * as parts from './index.parts';

export type CrosswalkProps = CrosswalkRootProps;

/**
 * The statements of two companies and the links between them, as a drawing and as a table. Its parts hang on it.
 *
 * @example <Crosswalk comparison={compareLadders(ours, theirs)} />
 */
export const Crosswalk = /* @__PURE__ */ Object.assign(
  (props: CrosswalkProps) => <CrosswalkRoot {...props} />,
  { displayName: 'Crosswalk' },
  parts,
);
