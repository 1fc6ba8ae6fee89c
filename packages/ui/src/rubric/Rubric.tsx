import * as parts from './index.parts';
import { RubricRoot, type RubricRootProps } from './RubricRoot';

export type RubricProps = RubricRootProps;

/**
 * The matrix competency × level: head and first column in view, columns and rows to choose, only what changes, cards where it
 * is narrow. Its parts hang on it.
 *
 * @example <Rubric ladder={ladder} track="technical" current="e4" compare={compareLevels} />
 */
export const Rubric = /* @__PURE__ */ Object.assign(
  (props: RubricProps) => <RubricRoot {...props} />,
  { displayName: 'Rubric' },
  parts,
);
